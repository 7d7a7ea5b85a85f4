import { findDecision, itHasEnded, noSuchDecision } from '../decision/index.ts'
import type { Way } from '../deed.ts'
import { exactly, id, orNull, whole } from '../fields.ts'
import type { Group } from '../shape.ts'

/** Something said about a proposal, or about one line of it. The words travel beside the deed. */
export type Remark = { id: string; seq: number; by: string; at: number; decision: string; line: number | null }

export type MakeRemark = { kind: 'remark'; decision: string; line: number | null }

const lineNumber = orNull(whole(0, 39))

export const remarkForm = exactly<Remark>({ id, seq: whole(), by: id, at: whole(), decision: id, line: lineNumber })

/** I say something about a proposal; of agreements, about one line, counted from 0. Nobody has to answer. */
export const remark = {
  carries: { decision: id, line: lineNumber },
  fleeting: true,
  refuse: {
    'no-such-decision': noSuchDecision,
    'it-has-ended': itHasEnded,
    'no-such-line': (group, { deed }) => deed.line !== null && deed.line >= linesOf(group, deed.decision),
  },
  change(group, { id, seq, by, at, deed: { decision, line } }) {
    // As with sharings: a newcomer cannot know every earlier id, so the first keeps it.
    if (group.remarks.has(id)) return
    group.remarks.set(id, { id, seq, by, at, decision, line })
  },
} satisfies Way<MakeRemark>

function linesOf(group: Group, decision: string): number {
  const matter = findDecision(group, decision)?.matter
  return matter?.matter === 'agreements' ? matter.lines.length : 0
}
