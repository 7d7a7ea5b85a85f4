import { DAYS, encodeEnding, paths, CBOR_TYPE } from '@visavis/wire'
import { told } from '../house/answer.ts'
import type { Inside } from '../room/inside.ts'
import { bookOf, tokenOf } from '../room/inside.ts'
import { endOf } from '../room/why-out.ts'
import type { Errand } from './errands.ts'
import { noteSent } from './note-sent.ts'

/**
 * Once nobody is left, or the group has ended, the house keeps the log as long as the group would have remembered, and not longer.
 * Whatever is said meanwhile calls it off; then it is asked again.
 */
export function logToEnd(inside: Inside): Errand[] {
  const group = bookOf(inside)?.read()
  if (!group || (group.members.size > 0 && group.ended === null)) return []
  const key = endOf(inside.reader.next)
  if (inside.notes.sent.includes(key)) return []
  const days = Math.min(Math.max(group.rules.memoryDays ?? Infinity, DAYS.soonestEnding), DAYS.latestEnding)
  return [{ errand: 'more', key, mine: group.members.size === 0, go: async () => {
    void end(inside, key, days)
    return { ok: true, inputs: [] }
  } }]
}

async function end(inside: Inside, key: string, days: number): Promise<void> {
  const { home, record } = inside
  const answer = await told(home.transport, { method: 'POST', path: paths.ending(record.logId), token: tokenOf(inside), type: CBOR_TYPE, body: encodeEnding({ days }) }, () => ({}))
  // A house that knows the token no more has erased the log, or will never do it for us.
  if (answer.ok || answer.trouble === 'refused' || answer.trouble === 'superseded') await noteSent(inside, key)
}
