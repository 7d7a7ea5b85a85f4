import type { Identity, Reader, Signer, Writer } from '@visavis/seal'
import { openWriter } from '@visavis/seal'
import type { Book } from '@visavis/group'
import type { State } from '@visavis/sync'
import type { Doorstep } from '../errands/doorstep.ts'
import type { Home } from './home.ts'
import type { Notes } from './notes.ts'
import type { Out } from './out.ts'
import type { RoomRecord } from './record.ts'
import type { shelfOf } from './shelf.ts'
import type { SpokenWords } from './spoken.ts'

/** Everything one open room holds in memory. Changed only in turn, by the functions beside this file. */
export interface Inside {
  home: Home
  record: RoomRecord
  shelf: ReturnType<typeof shelfOf>
  identity: Identity
  signer: Signer
  reader: Reader
  writer: Writer | null
  sync: State
  outs: Out[]
  spoken: SpokenWords
  notes: Notes
  doorstep: Doorstep
  /** True while entries are being read: what is seen then would be half old, half new. */
  taking: boolean
  /** How many epochs back the token is that the house knows; more than none when somebody gave it a wrong one. */
  tokensBack: number
  /** Keeps what is seen as it is now, while entries are being read. */
  holdStill: () => void
  /** Entries on the shelf since the last checkpoint. */
  tail: number
  /** One thing after the other. */
  turn: Promise<void>
  changed: () => void
  /** Looks whether there is something to do for the group, and does it. */
  errands: () => Promise<void>
  closed: boolean
  /** Something on this device failed; the room shows what it has and does nothing more until it is opened again. */
  broken: unknown
}

/** Does `what` when everything before it is done. */
export function inTurn<T>(inside: Inside, what: () => Promise<T>): Promise<T> {
  const done = inside.turn.then(() => {
    if (inside.broken) throw inside.broken
    return what()
  })
  inside.turn = done.then(() => {}, (cause: unknown) => { inside.broken ??= cause })
  return done
}

export const bookOf = (inside: Inside): Book | null => inside.reader.book as Book | null

/** The group has decided on rules this program does not know: nothing more is read, or goes out, until there is a newer one. */
export const isBehind = (inside: Inside): boolean => bookOf(inside)?.needsNewerProgram() === true

/** The writer stands on what the reader has read; its numbers go on after whatever still waits. */
export function writerOf(inside: Inside): Writer {
  const { reader, identity, signer, home, outs } = inside
  const n = Math.max(reader.lastNumber(signer.publicKey), ...outs.map((out) => out.parcel.n), inside.writer?.n ?? 0)
  inside.writer ??= openWriter({ reader, identity, device: signer, random: home.random, n })
  return inside.writer
}

/** The token for the house's door: of the newest epoch the house knows about, or one we were called in with. */
export function tokenOf({ reader, record, tokensBack }: Inside): Uint8Array {
  const epoch = reader.epochs.at(-1 - tokensBack)
  return (epoch === undefined ? record.tokens.at(tokensBack % record.tokens.length) : reader.keys(epoch)?.token) ?? new Uint8Array(32)
}
