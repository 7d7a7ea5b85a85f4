import type { Way } from '../deed.ts'
import { id } from '../fields.ts'
import { personConcerned } from '../matters.ts'
import { end } from './close.ts'
import { itHasEnded, noSuchDecision, notYours } from './questions.ts'

export type Withdraw = { kind: 'withdraw'; decision: string }

/** I no longer propose this. When the proposer has left, anybody who was asked may say so. What nobody else had answered leaves no trace, unless it was about one of us. */
export const withdraw = {
  carries: { decision: id },
  refuse: {
    'no-such-decision': noSuchDecision,
    'it-has-ended': itHasEnded,
    'it-is-not-yours': notYours,
  },
  change(group, { deed }) {
    const decision = group.decisions.get(deed.decision)!
    const trace = personConcerned(decision.matter) !== null || decision.answers.some(({ by }) => by !== decision.by)
    if (trace) end(group, decision, 'withdrawn')
    else group.decisions.delete(decision.id)
  },
} satisfies Way<Withdraw>
