import type { Confirmation, Ladder } from '../freshness/freshness.ts'
import { usualLadder } from '../freshness/freshness.ts'
import { numberOf } from '../series/calendar.ts'

/** Why an entry is asked about now: for the first time in this round, or once more before it is hidden. */
export type Due = 'ask' | 'last-call'

/**
 * Whether somebody should ask a group now if its entry is still right. `asked` is the ISO day of the last letter, null if
 * there was none. An entry nobody ever confirmed is asked about once, and again after the time between amber and last call.
 */
export function dueOf(confirmed: Confirmation | undefined, asked: string | null, today: string, ladder: Ladder = usualLadder): Due | null {
  const now = numberOf(today)
  if (now === null) return null
  const since = daysSince(asked, now)
  const age = daysSince(confirmed?.on ?? null, now)
  if (age === null) return since === null ? 'ask' : since >= ladder.lastCall - ladder.amber ? 'last-call' : null
  if (age < ladder.amber) return null
  // A letter counts for the step of the ladder it was written on.
  const stepBegan = age >= ladder.lastCall ? ladder.lastCall : ladder.amber
  if (since !== null && age - since >= stepBegan) return null
  return age >= ladder.lastCall ? 'last-call' : 'ask'
}

function daysSince(day: string | null, now: number): number | null {
  const then = numberOf(day ?? '')
  return then === null ? null : now - then
}
