import type { Way } from '../deed.ts'
import { id, text } from '../fields.ts'
import { itHasEnded, itIsAboutYou, noSuchDecision } from './questions.ts'

export type Speak = { kind: 'speak'; decision: string; text: string }

export const heardText = text(4000)

/** The group decides about me: this is what I have to say. I may say it anew until it closes. */
export const speak = {
  carries: { decision: id, text: heardText },
  alsoWhilePaused: true,
  refuse: {
    'no-such-decision': noSuchDecision,
    'it-has-ended': itHasEnded,
    'it-is-not-about-you': (group, fact) => !itIsAboutYou(group, fact),
  },
  change(group, { deed }) {
    const decision = group.decisions.get(deed.decision)!
    group.decisions.set(decision.id, { ...decision, heard: deed.text })
  },
} satisfies Way<Speak>
