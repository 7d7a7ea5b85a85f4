import type { Way } from '../deed.ts'
import { id } from '../fields.ts'
import { itHasEnded, noSuchDecision } from './questions.ts'

export type Settle = { kind: 'settle'; decision: string }

/**
 * I see that the time is over, and let it be. This is my word, not the last one: the decision
 * ends once the group's clock agrees.
 */
export const settle = {
  carries: { decision: id },
  refuse: {
    'no-such-decision': noSuchDecision,
    'it-has-ended': itHasEnded,
    'it-is-still-open': (group, { at, deed }) => at < group.decisions.get(deed.decision)!.closes,
  },
  change(group, { by, deed }) {
    const decision = group.decisions.get(deed.decision)!
    if (!decision.electorate.includes(by) || decision.letBe.includes(by)) return
    group.decisions.set(decision.id, { ...decision, letBe: [...decision.letBe, by] })
  },
} satisfies Way<Settle>
