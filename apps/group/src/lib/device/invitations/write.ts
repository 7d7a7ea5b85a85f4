import { canSealTo, invitationBox, invitationFromSeed, openInvitation, sealInvitation, sealLetter } from '@visavis/seal'
import { sameBytes } from '@visavis/wire'
import type { Gone } from '../errands/go.ts'
import { writeToGuest } from '../guests/to-guest.ts'
import { dropLetter, fetchLetters } from '../house/letterbox.ts'
import { drawnFrom } from '../letters/derived.ts'
import { saidOver } from '../errands/errands.ts'
import { feed } from '../room/feed.ts'
import type { Inside } from '../room/inside.ts'
import { inTurn } from '../room/inside.ts'
import { writeNotes } from '../room/notes.ts'
import type { Gave } from '../room/notes.ts'
import type { Given } from './given.ts'
import { writeInvitation } from './letter.ts'

const underWay: Gone = { ok: true, inputs: [] }

/** Lays a letter into the letterbox behind a link, and remembers that the link was given. */
export async function lay(inside: Inside, { id, seed, reply }: Given, bytes: Uint8Array, digest: string): Promise<Gone> {
  void intoBox(inside, id, seed, bytes).then((there) => (there ? remember(inside, id, { id, seed, reply, digest }) : undefined)).catch(() => inside.changed())
  return underWay
}

/** Says behind the link, and to whoever came by it as a guest, that it leads nowhere any more. */
export async function sayItIsOver(inside: Inside, { id, seed, reply }: Gave): Promise<Gone> {
  const told = async () => {
    const there = await intoBox(inside, id, seed, writeInvitation({ letter: 'over' }))
    return there && (reply === null || await toGuest(inside, reply, writeToGuest({ letter: 'over', guest: id })))
  }
  void told().then((there) => (there ? remember(inside, id, null) : undefined)).catch(() => inside.changed())
  return underWay
}

/** Looks first: another member's device may have been there. False when the house could not be reached. */
async function intoBox(inside: Inside, id: string, seed: Uint8Array, bytes: Uint8Array): Promise<boolean> {
  const { transport } = inside.home
  const invitation = await invitationFromSeed(inside.record.logId, id, seed)
  const { readSecret, address } = invitationBox(invitation.secret)
  const told = await fetchLetters(transport, readSecret, 0)
  if (!told.ok) return false
  for (const letter of told.letters) {
    const known = await openInvitation(invitation.secret, letter.bytes)
    if (known && sameBytes(known, bytes)) return true
  }
  const laid = await dropLetter(transport, address, await sealInvitation(invitation, bytes, await chanceFor(inside, bytes)))
  return laid.ok || laid.trouble === 'refused'
}

/** Drops a letter where it reaches a guest. A member may have brought in a key nobody can seal to: then there is nothing to send. */
export async function toGuest(inside: Inside, { address, key }: NonNullable<Gave['reply']>, bytes: Uint8Array): Promise<boolean> {
  if (!await canSealTo(key)) return true
  const told = await dropLetter(inside.home.transport, address, await sealLetter(key, bytes, await chanceFor(inside, bytes)))
  return told.ok || told.trouble === 'refused'
}

const chanceFor = (inside: Inside, bytes: Uint8Array) => drawnFrom(inside.reader.keys()!.letterbox.seed, bytes)

async function remember(inside: Inside, id: string, gave: Gave | null): Promise<void> {
  await inTurn(inside, async () => {
    const { notes } = inside
    if (!gave) notes.sent.push(saidOver(id))
    notes.gave = [...notes.gave.filter((each) => each.id !== id), ...(gave ? [gave] : [])]
    await inside.home.storage.write([[inside.shelf.notes, writeNotes(notes)]])
    await feed(inside)
  }).catch(() => inside.changed())
}
