import type { Group } from '@visavis/group'
import { xwingPublic } from '@visavis/seal'
import type { EpochKeys } from '@visavis/seal'
import { toHex } from '@visavis/wire'
import { dayOf } from '../day.ts'
import type { Errand, Known } from '../errands/errands.ts'
import { sha256 } from '../letters/derived.ts'
import type { Inside } from '../room/inside.ts'
import type { Gave } from '../room/notes.ts'
import { givenBy } from './given.ts'
import type { Given } from './given.ts'
import { writeInvitation } from './letter.ts'
import { lay, sayItIsOver } from './write.ts'

/** The house keeps a letter for thirty days; so often it is written anew, with another day in it. */
const FORTNIGHT = 14

/** Links whose letter is missing or says something old; links that were ended and do not say so yet. */
export async function invitationErrands(inside: Inside, known: Known): Promise<Errand[]> {
  const given = givenBy(known.group)
  const over = known.notes.gave.filter(({ id }) => !given.some((each) => each.id === id))
  const letters = await Promise.all(given.map((each) => toWrite(inside, known, each)))
  return [...letters.flat(), ...over.map((each) => toEnd(inside, each))]
}

async function toWrite(inside: Inside, { group, epoch, keys, now, me, notes }: Known, given: Given): Promise<Errand[]> {
  const { address } = keys.letterbox
  const key = await keyOf(inside, keys)
  const day = Math.floor(dayOf(now) / FORTNIGHT) * FORTNIGHT
  const bytes = writeInvitation({ letter: 'invitation', ...said(group, given), letterbox: { address, key }, epoch, day })
  const digest = toHex((await sha256(bytes)).slice(0, 8))
  const isThere = notes.gave.some((each) => each.id === given.id && each.digest === digest && sameReply(each, given))
  if (isThere) return []
  return [{ errand: 'more', key: `invitation ${given.id} ${digest}`, mine: given.by === me, go: () => lay(inside, given, bytes, digest) }]
}

/** The letterbox's public key takes a moment to compute, and stays the same for an epoch. */
function keyOf(inside: Inside, { epoch, letterbox }: EpochKeys): Promise<Uint8Array> {
  const known = computed.get(inside)
  if (known?.epoch === epoch) return known.key
  const fresh = { epoch, key: xwingPublic(letterbox.seed) }
  computed.set(inside, fresh)
  fresh.key.catch(() => computed.delete(inside))
  return fresh.key
}

const computed = new WeakMap<Inside, { epoch: number; key: Promise<Uint8Array> }>()

const sameReply = (gave: Gave, given: Given): boolean => (gave.reply === null) === (given.reply === null)

const said = ({ name, purpose, agreements }: Group, { id, as, alias, occasion, until }: Given) =>
  ({ id, as, group: name, purpose, agreements: [...agreements.lines], occasion, alias, until })

const toEnd = (inside: Inside, gave: Gave): Errand =>
  ({ errand: 'more', key: `over ${gave.id}`, mine: false, go: () => sayItIsOver(inside, gave) })
