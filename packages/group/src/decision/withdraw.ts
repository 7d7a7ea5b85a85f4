import type { Way } from '../deed.ts'
import { id } from '../fields.ts'
import { end } from './close.ts'
import { itHasEnded, noSuchDecision, notYours } from './questions.ts'

export type Withdraw = { kind: 'withdraw'; decision: string }

/** I no longer propose this. When the proposer has left, anybody who was asked may say so. */
export const withdraw = {
  carries: { decision: id },
  refuse: {
    'no-such-decision': noSuchDecision,
    'it-has-ended': itHasEnded,
    'it-is-not-yours': notYours,
  },
  change(group, { deed }) {
    end(group, group.decisions.get(deed.decision)!, 'withdrawn')
  },
} satisfies Way<Withdraw>
