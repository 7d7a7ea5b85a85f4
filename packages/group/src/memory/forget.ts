import { addDays } from '../days.ts'
import { forgetGuests } from '../guest/index.ts'
import { forgetPauses } from '../pause/index.ts'
import { forgetQuestions } from '../question/index.ts'
import { forgetRemarks } from '../remark/index.ts'
import { forgetReviews } from '../review/index.ts'
import type { Draft } from '../shape.ts'
import { forgetSplits } from '../sister/index.ts'
import { forgetTurns } from '../task/index.ts'

/** A knock that came to nothing is kept no longer than this; where people wait for a place, for a year; in days. */
const KNOCK_DAYS = 90
const WAITING_DAYS = 366

/** One that was set aside is kept so long that somebody can take it up again. */
const NOT_NOW_DAYS = 7

/** Drops what the group no longer wants to remember. Agreements, decisions and people stay. */
export function forget(group: Draft): void {
  const since = addDays(group.clock, -(group.rules.memoryDays ?? Infinity))
  for (const { id, at, expires } of group.sharings.values()) {
    if (at <= since || (expires ?? Infinity) <= group.clock) group.sharings.delete(id)
  }
  for (const { u, left } of group.former.values()) if (left <= since) group.former.delete(u)
  for (const { id, expires } of group.invitations.values()) if (expires <= group.clock) group.invitations.delete(id)
  forgetRemarks(group, since)
  forgetQuestions(group, since)
  forgetReviews(group, since)
  forgetPauses(group)
  forgetKnocks(group)
  forgetGuests(group, since)
  forgetTurns(group)
  forgetSplits(group)
}

function forgetKnocks(group: Draft): void {
  const { admission, size } = group.rules
  const since = addDays(group.clock, -(admission === 'waiting' || size !== null ? WAITING_DAYS : KNOCK_DAYS))
  const setAside = addDays(group.clock, -NOT_NOW_DAYS)
  const asked = new Set([...group.decisions.values()].map(({ matter }) => matter.matter === 'admit' && matter.knock))
  for (const { knock, from } of group.passages.values()) if (knock !== null && from > since) asked.add(knock)
  for (const { id, brought, notNow } of group.knocks.values()) {
    if ((brought <= since || (notNow?.at ?? Infinity) <= setAside) && !asked.has(id)) group.knocks.delete(id)
  }
  for (const { cause, knock } of group.passages.values()) {
    if (knock !== null && !group.knocks.has(knock)) group.passages.delete(cause)
  }
}
