import type { Draft } from '../shape.ts'

/** Once its day has come by the group's clock, the group has ended: its doors are closed and its words are gone. */
export function comeToAnEnd(group: Draft): void {
  if (group.ending === null || group.ended !== null || group.clock < group.ending.on) return
  group.ended = group.clock
  if (group.card !== null) group.since = { ...group.since, card: { decision: group.ending.decision, at: group.clock } }
  group.card = null
  for (const { cause, knock } of group.passages.values()) if (knock !== null) group.passages.delete(cause)
  for (const table of [group.knocks, group.invitations, group.guests, group.questions, group.remarks, group.sharings]) table.clear()
}
