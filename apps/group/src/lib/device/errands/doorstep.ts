import { attestIsSound, canSealTo, openLetter, recordIsSound } from '@visavis/seal'
import type { EpochKeys, Reader } from '@visavis/seal'
import { toHex } from '@visavis/wire'
import { sha256 } from '../letters/derived.ts'
import { readToGroup } from '../letters/to-group.ts'
import type { ToGroup } from '../letters/to-group.ts'

/** What lies in the group's letterbox, opened. Kept in memory only: the house keeps the letters for thirty days. */
export interface Doorstep {
  /** By the knock's id, which is made of the letter itself: nobody can bring in another letter under its name. */
  knocks: Map<string, Extract<ToGroup, { letter: 'knock' }>>
  acceptances: Extract<ToGroup, { letter: 'acceptance' }>[]
}

export const emptyDoorstep = (): Doorstep => ({ knocks: new Map(), acceptances: [] })

/** Letterboxes that may still get letters: cards lag behind, and letters live for thirty days. */
const BOXES = 24

export function letterboxes(reader: Reader): EpochKeys['letterbox'][] {
  return reader.epochs.slice(-BOXES).flatMap((epoch) => reader.keys(epoch)?.letterbox ?? [])
}

/** Lays an opened letter on the doorstep. Null when it was none of ours, or would be void in this log however often it were brought in. */
export async function lay(doorstep: Doorstep, logId: Uint8Array, seed: Uint8Array, sealed: Uint8Array): Promise<ToGroup | null> {
  const bytes = await openLetter(seed, sealed)
  const letter = bytes && readToGroup(bytes)
  if (!bytes || !letter || !await isSound(logId, letter)) return null
  if (letter.letter === 'knock') doorstep.knocks.set(await knockId(bytes), letter)
  if (letter.letter === 'acceptance') doorstep.acceptances.push(letter)
  return letter
}

/** Worth carrying in: keys that can be sealed to, a record that is theirs, a signature that holds here. */
async function isSound(logId: Uint8Array, letter: ToGroup): Promise<boolean> {
  if (letter.letter === 'knock') return await canSealTo(letter.reply.key) && recordIsSound(letter.u, letter.record)
  return letter.letter === 'waiting' || attestIsSound(logId, { by: letter.by, over: letter.over, sig: letter.sig })
}

export async function knockId(letter: Uint8Array): Promise<string> {
  return toHex((await sha256(letter)).slice(0, 16))
}
