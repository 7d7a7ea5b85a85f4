import { logAtHouse } from '../house/log.ts'
import { feed } from '../room/feed.ts'
import type { Inside } from '../room/inside.ts'
import { inTurn, tokenOf } from '../room/inside.ts'
import { writeNotes } from '../room/notes.ts'

/** The house drops the sealed words of an entry; a place it does not know any more counts as dropped. */
export async function makeHouseForget(inside: Inside, { seq, secret }: { seq: number; secret: Uint8Array }): Promise<void> {
  const log = logAtHouse(inside.home.transport, inside.record.logId, () => tokenOf(inside))
  const told = await log.forget(seq, secret)
  if (!told.ok && told.trouble !== 'refused') return
  await inTurn(inside, async () => {
    inside.notes.toForget = inside.notes.toForget.filter((each) => each.seq !== seq)
    await inside.home.storage.write([[inside.shelf.notes, writeNotes(inside.notes)]])
    await feed(inside)
  }).catch(() => inside.changed())
}
