import type { Standing } from '../view.ts'
import { bookOf } from './inside.ts'
import type { Inside } from './inside.ts'
import { writeRecord } from './record.ts'

/** Where this person stands, read from the log and from what still waits here; nothing else knows. */
export function standingOf(inside: Inside): Standing {
  if (inside.reader.standing === 'waiting') return 'coming-in'
  if (inside.outs.some(({ saying }) => saying?.deed.kind === 'leave')) return 'leaving'
  const isIn = inside.reader.standing === 'in' && bookOf(inside)?.read().members.has(inside.identity.u)
  return isIn ? 'in' : 'out'
}

/** Left by their own deed, and the group has it: nothing of it is kept any longer. */
export function hasLeft(inside: Inside): boolean {
  return standingOf(inside) === 'out' && bookOf(inside)?.read().former.has(inside.identity.u) === true
}

/** Keeps the list of rooms true while a room is not open yet. Only in turn. */
export async function rememberStanding(inside: Inside): Promise<void> {
  const standing = standingOf(inside)
  if (inside.record.standing === standing) return
  inside.record = { ...inside.record, standing }
  await inside.home.storage.write([[inside.shelf.about, writeRecord(inside.record)]])
}
