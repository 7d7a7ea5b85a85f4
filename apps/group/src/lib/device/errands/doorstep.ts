import { attestIsSound, canSealTo, openLetter, recordIsSound } from '@visavis/seal'
import type { EpochKeys, Reader } from '@visavis/seal'
import { sameBytes, toHex } from '@visavis/wire'
import { sha256 } from '../letters/derived.ts'
import { readToGroup } from '../letters/to-group.ts'
import type { ToGroup } from '../letters/to-group.ts'

/** What lies in the group's letterbox, opened. Kept in memory only: the house keeps the letters for thirty days. */
export interface Doorstep {
  /** By the knock's id, which is made of the letter itself: nobody can bring in another letter under its name. */
  knocks: Map<string, Extract<ToGroup, { letter: 'knock' }>>
  acceptances: Extract<ToGroup, { letter: 'acceptance' }>[]
  /** Who used a guest's link, each place once. */
  guests: Extract<ToGroup, { letter: 'guest' }>[]
  /** What guests wrote, by the letter's id, which is made of the letter itself. */
  fromGuests: Map<string, Extract<ToGroup, { letter: 'from-guest' }>>
}

export const emptyDoorstep = (): Doorstep => ({ knocks: new Map(), acceptances: [], guests: [], fromGuests: new Map() })

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
  if (letter.letter === 'guest') layGuest(doorstep, letter)
  if (letter.letter === 'from-guest') doorstep.fromGuests.set(await knockId(letter.signed), letter)
  return letter
}

/** Worth carrying in: keys that can be sealed to, a record that is theirs, a signature that holds here. */
async function isSound(logId: Uint8Array, letter: ToGroup): Promise<boolean> {
  if (letter.letter === 'guest') return canSealTo(letter.reply.key)
  if (letter.letter === 'from-guest') return true
  if (letter.letter === 'knock') return await canSealTo(letter.reply.key) && recordIsSound(letter.u, letter.record)
  return letter.letter === 'waiting' || attestIsSound(logId, { by: letter.by, over: letter.over, sig: letter.sig })
}

function layGuest({ guests }: Doorstep, letter: Doorstep['guests'][number]): void {
  const isHere = guests.some(({ guest, reply }) => guest === letter.guest && sameBytes(reply.address, letter.reply.address))
  if (!isHere) guests.push(letter)
}

export async function knockId(letter: Uint8Array): Promise<string> {
  return toHex((await sha256(letter)).slice(0, 16))
}
