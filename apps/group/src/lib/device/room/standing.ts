import type { Standing } from '../view.ts'
import { bookOf } from './inside.ts'
import type { Inside } from './inside.ts'
import { writeRecord } from './record.ts'

/** Where this person stands, read from the log and from what still waits here; nothing else knows. */
export function standingOf(inside: Inside): Standing {
  if (inside.reader.standing === 'waiting' || isBeforeOurPlace(inside)) return 'coming-in'
  if (inside.outs.some(({ saying }) => saying?.deed.kind === 'leave')) return 'leaving'
  const isIn = inside.reader.standing === 'in' && bookOf(inside)?.read().members.has(inside.identity.u)
  return isIn ? 'in' : 'out'
}

/**
 * Some member may have tried to let us in before with another tale of the group; until the place we were told of is read,
 * or the log's end, nothing of it is shown.
 */
function isBeforeOurPlace({ record, reader, sync }: Inside): boolean {
  const readToTheEnd = sync.live === 'on' && sync.next >= sync.head
  return record.start !== null && reader.next <= record.start.seq && !readToTheEnd
}

/** Keeps the list of rooms true while a room is not open yet. Only in turn. */
export async function rememberStanding(inside: Inside): Promise<void> {
  const standing = standingOf(inside)
  if (inside.record.standing === standing) return
  inside.record = { ...inside.record, standing }
  await inside.home.storage.write([[inside.shelf.about, writeRecord(inside.record)]])
}
