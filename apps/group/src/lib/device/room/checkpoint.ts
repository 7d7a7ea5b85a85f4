import { isBehind } from './inside.ts'
import type { Inside } from './inside.ts'

/** How many entries may lie on the shelf unopened before all is written down in one piece. */
const EVERY = 256

/** Writes everything read so far into one piece, so that opening the room again is quick; not what waits for a newer program. Only in turn. */
export async function checkpoint(inside: Inside): Promise<void> {
  if (inside.tail === 0 || inside.reader.standing === 'waiting' || isBehind(inside)) return
  const { home, shelf, reader } = inside
  const saved = await reader.saveCheckpoint(home.checkpointKey, home.random)
  const tail = await home.storage.keys(shelf.tail)
  await home.storage.write([[shelf.checkpoint, saved], ...tail.map((key) => [key, null] as const)])
  inside.tail = 0
}

export async function checkpointIfLong(inside: Inside): Promise<void> {
  const caughtUp = inside.sync.next >= inside.sync.head
  if (inside.tail >= (caughtUp ? EVERY : EVERY * 8)) await checkpoint(inside)
}
