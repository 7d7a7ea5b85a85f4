import type { SameAs } from '../../shape.ts'

/** Twenty agreements groups have found helpful; a group's own words stand beside them as equals. */
const words = {
  lines: {
    stays: 'What is said here, and who was here, stays here.',
    i: 'I speak for myself: “I”.',
    one: 'One person speaks; the others listen.',
    advice: 'No advice unless asked; we share experience.',
    judge: 'We do not judge.',
    disturbance: 'Disturbances come first.',
    stop: 'I may be silent and I may say stop.',
    each: 'Each is responsible for themselves, all for the group.',
    time: 'We share the time fairly.',
    punctual: 'We begin and end on time.',
    absent: 'If I cannot come, I let someone know.',
    equal: 'We are all equal; tasks rotate.',
    conflict: 'We speak about conflict early, with each other.',
    respect: 'Respect: no insults, no discrimination.',
    sober: 'Sober at the meeting.',
    treatment: 'We are not a substitute for treatment; in danger we call help.',
    methods: 'We describe no methods of suicide or self-harm.',
    alias: 'First name or alias is enough.',
    recordings: 'No photos, recordings or screenshots; nobody else listens.',
    sold: 'Nothing is sold or promoted here.',
  },
}

export { words }
export type AgreementsWords = SameAs<typeof words>
