import { plural } from '../plural.ts'
import type { SameAs } from '../shape.ts'

const n = plural('en')

/** Us: people, agreements, how we do things, my place, leaving. */
const words = {
  title: 'Us',
  people: 'Who is here',
  count: (count: number) => n(count, { one: 'You are the only one so far.', other: `We are ${count}, and we are all equal.` }),
  you: (alias: string) => `${alias} (that is you)`,
  resting: 'is taking a rest',
  restingUntil: (day: string) => `is taking a rest until ${day}`,
  agreements: 'What we have promised each other',
  about: 'What we are about',
  changeAbout: 'Propose another description',
  ways: 'How we do things',
  waysHint: 'Every rule, where it comes from, and how to propose another',
  lines: (count: number) => n(count, { one: 'one line', other: `${count} lines` }),
  trouble: { says: 'When it does not work with someone', hint: 'What you can do, step by step' },
  card: 'Our public card',
  cardNone: 'We have no public card. Nobody can find us in the directory.',
  cardUp: 'Everyone can read our card in the directory.',
  cardOpen: 'Look at it',
  changeCard: 'Propose a card',
  audience: { affected: 'For people who live with it themselves', relatives: 'For relatives and friends', both: 'For people who live with it, and for relatives' },
  knocks: 'Who is knocking',
  me: {
    hint: 'What I am called, taking a rest, leaving',
    title: 'My place',
    alias: 'My name here',
    aliasChange: 'Be called something else',
    aliasHint: 'The others see the change.',
    label: 'What this group is called on my device',
    labelHint: 'Only you see this. Choose something that says nothing to others.',
    rest: 'Take a rest',
    restSays: 'You keep your place. Nobody asks why and nobody reminds you.',
    restUntil: 'Until (if you know)',
    resting: 'You are taking a rest. Come back whenever you like.',
    back: 'I am back',
    leave: 'Leave the group',
  },
  leave: {
    title: 'Leave the group',
    says: 'You can go at any time, at once, without a reason. Nobody has to agree.',
    what: 'What happens then',
    points: [
      'Nobody gets a message from you. In the list of people, your name is simply no longer there.',
      'From this moment you can no longer read here, and no one can write to you here.',
      'Your keys and everything you have read here are deleted from this device.',
      'If you would like to come back one day, just knock again.',
    ],
    last: 'You are the last one here. When you go, the group ends: its card comes down, and nobody can open it again.',
    go: 'Leave now',
    stay: 'Stay',
    gone: 'You have left. We wish you well.',
    goneSays: 'Nothing of this group is on this device any more.',
  },
}

export { words }
export type GroupPeopleWords = SameAs<typeof words>
