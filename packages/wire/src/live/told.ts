import { decode, encode } from '../cbor.ts'
import { MOST } from '../limits.ts'
import { Malformed } from '../malformed.ts'
import { bytesOf, bytesUpTo, count, just, orNull, row, textUpTo } from '../shape/shape.ts'
import type { Value } from '../value.ts'

/** What the server tells on the live line. `about` is the log id, address or read secret the refusal is about. */
export type Told =
  | { tell: 'listening'; logId: Uint8Array; head: number }
  | { tell: 'entry'; logId: Uint8Array; seq: number; at: number; entry: Uint8Array; words: Uint8Array | null }
  | { tell: 'forgotten'; logId: Uint8Array; seq: number }
  | { tell: 'letter'; address: Uint8Array; n: number; at: number; bytes: Uint8Array }
  | { tell: 'refused'; about: Uint8Array; reason: string }

/** A frame from server to device, as CBOR: the kind, then its fields in the order of the type. */
export const encodeTold = (told: Told): Uint8Array => {
  switch (told.tell) {
    case 'listening': return encode([told.tell, told.logId, told.head])
    case 'entry': return encode([told.tell, told.logId, told.seq, told.at, told.entry, told.words])
    case 'forgotten': return encode([told.tell, told.logId, told.seq])
    case 'letter': return encode([told.tell, told.address, told.n, told.at, told.bytes])
    case 'refused': return encode([told.tell, told.about, told.reason])
  }
}

const listening = row(just('listening'), bytesOf(16), count)
const entry = row(just('entry'), bytesOf(16), count, count, bytesUpTo(MOST.rekey), orNull(bytesUpTo(MOST.words)))
const forgotten = row(just('forgotten'), bytesOf(16), count)
const letter = row(just('letter'), bytesOf(32), count, count, bytesUpTo(MOST.letter))
const refused = row(just('refused'), bytesUpTo(32), textUpTo(100))

/** Reads a frame from the server; throws Malformed. */
export const decodeTold = (bytes: Uint8Array): Told => {
  const value = decode(bytes)
  switch (Array.isArray(value) ? value[0] : null) {
    case 'listening': return ((read) => ({ tell: read[0], logId: read[1], head: read[2] }))(listening(value, 'listening'))
    case 'entry': return readEntry(value)
    case 'forgotten': return ((read) => ({ tell: read[0], logId: read[1], seq: read[2] }))(forgotten(value, 'forgotten'))
    case 'letter': return readLetter(value)
    case 'refused': return ((read) => ({ tell: read[0], about: read[1], reason: read[2] }))(refused(value, 'refused'))
    default: throw new Malformed('frame of an unknown kind')
  }
}

const readEntry = (value: Value): Told => {
  const [tell, logId, seq, at, bytes, words] = entry(value, 'entry')
  return { tell, logId, seq, at, entry: bytes, words }
}

const readLetter = (value: Value): Told => {
  const [tell, address, n, at, bytes] = letter(value, 'letter')
  return { tell, address, n, at, bytes }
}
