import { plural } from '../../plural.ts'
import type { SameAs } from '../../shape.ts'

const n = plural('en')

/** Twenty agreements groups have found helpful; a group's own words stand beside them as equals. And the page of our agreements. */
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
  page: {
    title: 'What we promise each other',
    since: (day: string) => `As it stands since ${day}`,
    first: 'From the beginning, with the words of whoever founded the group.',
    decided: 'How we decided it',
    propose: 'Propose other words',
    print: 'Print',
    proof: 'What someone shares here can be proven outside by whoever could read it. That is there for need: to show it breaks a confidence, except where someone is in danger or is being wronged.',
    open: 'Someone proposes other words',
    before: 'How it was before',
    beforeUntil: (day: string) => `Until ${day}`,
  },
  reread: {
    title: 'Reading them together',
    says: 'Many groups read their agreements aloud now and then, at the beginning of a meeting, a line each.',
    never: 'You have not noted a reading yet.',
    last: (day: string) => `Last read together on ${day}.`,
    go: 'We have read them together',
    done: 'Noted for everyone.',
  },
  again: {
    title: 'Do you still go along?',
    says: 'When you last said yes, the words were different. Take your time with what is new. Nobody loses their place by not saying yes yet, and no list says who has.',
    go: 'Yes, I go along with these',
    mine: 'You go along with the words as they stand.',
    count: (yes: number, all: number) => `${yes} of ${all} have said that they go along with the words as they stand.`,
  },
  change: {
    title: 'What would be different',
    added: 'new',
    gone: 'goes',
    moved: 'Only the order is different.',
    kept: (count: number) => n(count, { zero: 'No line stays as it is.', one: 'One line stays as it is.', other: `${count} lines stay as they are.` }),
  },
  build: {
    title: 'The lines',
    edit: 'Change',
    editOf: (line: string) => `Change: ${line}`,
    save: 'Keep it like this',
    up: 'Further up',
    upOf: (line: string) => `Further up: ${line}`,
    down: 'Further down',
    downOf: (line: string) => `Further down: ${line}`,
    out: 'Take out',
    outOf: (line: string) => `Take out: ${line}`,
    own: 'A line of your own',
    add: 'Add this line',
    twenty: 'Lines that have helped other groups',
    take: (line: string) => `Take: ${line}`,
    twice: 'This line is here already.',
    none: 'Please keep at least one line.',
  },
}

export { words }
export type AgreementsWords = SameAs<typeof words>
