import type { Way } from '../deed.ts'
import { id } from '../fields.ts'
import { itHasEnded, noSuchDecision } from './questions.ts'

export type Settle = { kind: 'settle'; decision: string }

/**
 * I see that the time is over. This is only my word for the time: the decision ends
 * once the group's clock agrees, or at once when nothing could change it any more.
 */
export const settle = {
  carries: { decision: id },
  refuse: {
    'no-such-decision': noSuchDecision,
    'it-has-ended': itHasEnded,
    'it-is-still-open': (group, { at, deed }) => at < group.decisions.get(deed.decision)!.closes,
  },
  change() {},
} satisfies Way<Settle>
