import type { SameAs } from '../shape.ts'

/** What is said of decisions before their own screens open: what they are called in a list, and what of them waits for me today. */
const words = {
  someone: 'someone new',
  closes: (moment: string) => `Open until ${moment}`,
  kinds: {
    admit: (name: string) => `Shall ${name} come in?`,
    agreements: 'Other agreements',
    purpose: 'Name and purpose',
    rules: 'How we do things',
    card: 'A public card',
    'card-away': 'Take down the public card',
    decide: 'A proposal',
    review: (name: string) => `Can ${name} stay?`,
    'review-me': 'It is about you',
    edition: 'Newer rules of Visavis',
    guest: (name: string) => `Invite ${name} as a guest?`,
    helper: (name: string) => `Shall ${name} help us begin?`,
    sisters: 'Become sister groups',
    door: 'Open the door to another group',
    end: 'Bring the group to its end',
    'go-on': 'Go on after all',
  },
  today: {
    me: 'You can take your time, and you are not alone with it.',
    stayed: 'You stay. The group has answered.',
    answered: 'The group has answered.',
    no: 'Someone said no, and why. You can say it better.',
    again: 'You wanted to look at this again.',
    asked: 'A question that binds nobody',
    changed: 'Our agreements have changed',
    changedHint: 'Read what is new. Your place here does not depend on it.',
  },
}

export { words }
export type WaitingWords = SameAs<typeof words>
