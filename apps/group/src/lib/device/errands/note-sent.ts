import { feed } from '../room/feed.ts'
import type { Inside } from '../room/inside.ts'
import { inTurn } from '../room/inside.ts'
import { writeNotes } from '../room/notes.ts'

/** The letter of that name is certainly at the house. */
export async function noteSent(inside: Inside, key: string): Promise<void> {
  await inTurn(inside, async () => {
    inside.notes.sent.push(key)
    await inside.home.storage.write([[inside.shelf.notes, writeNotes(inside.notes)]])
    await feed(inside)
  }).catch(() => inside.changed())
}
