import { addDays } from '../days.ts'
import type { Draft } from '../shape.ts'

/** A knock that came to nothing is kept no longer than this, in days. */
const KNOCK_DAYS = 90

/** Drops what the group no longer wants to remember. Agreements, decisions and people stay. */
export function forget(group: Draft): void {
  const since = addDays(group.clock, -(group.rules.memoryDays ?? Infinity))
  for (const { id, at, expires } of group.sharings.values()) {
    if (at <= since || (expires ?? Infinity) <= group.clock) group.sharings.delete(id)
  }
  for (const { u, left } of group.former.values()) if (left <= since) group.former.delete(u)
  forgetKnocks(group, addDays(group.clock, -KNOCK_DAYS))
}

function forgetKnocks(group: Draft, since: number): void {
  const asked = new Set([...group.decisions.values()].map(({ matter }) => matter.matter === 'admit' && matter.knock))
  for (const { id, brought } of group.knocks.values()) {
    if (brought <= since && !asked.has(id)) group.knocks.delete(id)
  }
  for (const { cause, knock } of group.passages.values()) {
    if (knock !== null && !group.knocks.has(knock)) group.passages.delete(cause)
  }
}
