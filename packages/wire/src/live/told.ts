import { decode, encode } from '../cbor.ts'
import { MOST } from '../limits.ts'
import { Malformed } from '../malformed.ts'
import { bytesOf, bytesUpTo, count, just, orNull, row, textUpTo } from '../shape/shape.ts'
import type { Value } from '../value.ts'

/**
 * What the server tells on the live line. `about` is the log id, address or read secret the refusal is about. `appended` and
 * `declined` answer the append with that `n`: `status` and `error` are those of HTTP, `head` is where a head that moved is now, `after` the seconds to wait.
 * `ending`: the last UTC day of the log, unless somebody appends before; null: it goes on after all.
 */
export type Told =
  | { tell: 'listening'; logId: Uint8Array; head: number }
  | { tell: 'entry'; logId: Uint8Array; seq: number; at: number; entry: Uint8Array; words: Uint8Array | null }
  | { tell: 'forgotten'; logId: Uint8Array; seq: number }
  | { tell: 'ending'; logId: Uint8Array; day: number | null }
  | { tell: 'letter'; address: Uint8Array; n: number; at: number; bytes: Uint8Array }
  | { tell: 'refused'; about: Uint8Array; reason: string }
  | { tell: 'appended'; n: number; seq: number; at: number }
  | { tell: 'declined'; n: number; status: number; error: string; head: number | null; after: number }

/** A frame from server to device, as CBOR: the kind, then its fields in the order of the type. */
export const encodeTold = (told: Told): Uint8Array => {
  switch (told.tell) {
    case 'listening': return encode([told.tell, told.logId, told.head])
    case 'entry': return encode([told.tell, told.logId, told.seq, told.at, told.entry, told.words])
    case 'forgotten': return encode([told.tell, told.logId, told.seq])
    case 'ending': return encode([told.tell, told.logId, told.day])
    case 'letter': return encode([told.tell, told.address, told.n, told.at, told.bytes])
    case 'refused': return encode([told.tell, told.about, told.reason])
    case 'appended': return encode([told.tell, told.n, told.seq, told.at])
    case 'declined': return encode([told.tell, told.n, told.status, told.error, told.head, told.after])
  }
}

const listening = row(just('listening'), bytesOf(16), count)
const entry = row(just('entry'), bytesOf(16), count, count, bytesUpTo(MOST.rekey), orNull(bytesUpTo(MOST.words)))
const forgotten = row(just('forgotten'), bytesOf(16), count)
const ending = row(just('ending'), bytesOf(16), orNull(count))
const letter = row(just('letter'), bytesOf(32), count, count, bytesUpTo(MOST.letter))
const refused = row(just('refused'), bytesUpTo(32), textUpTo(100))
const appended = row(just('appended'), count, count, count)
const declined = row(just('declined'), count, count, textUpTo(100), orNull(count), count)

/** Reads a frame from the server; throws Malformed. */
export const decodeTold = (bytes: Uint8Array): Told => {
  const value = decode(bytes)
  switch (Array.isArray(value) ? value[0] : null) {
    case 'listening': return ((read) => ({ tell: read[0], logId: read[1], head: read[2] }))(listening(value, 'listening'))
    case 'entry': return readEntry(value)
    case 'forgotten': return ((read) => ({ tell: read[0], logId: read[1], seq: read[2] }))(forgotten(value, 'forgotten'))
    case 'ending': return ((read) => ({ tell: read[0], logId: read[1], day: read[2] }))(ending(value, 'ending'))
    case 'letter': return readLetter(value)
    case 'refused': return ((read) => ({ tell: read[0], about: read[1], reason: read[2] }))(refused(value, 'refused'))
    case 'appended': return ((read) => ({ tell: read[0], n: read[1], seq: read[2], at: read[3] }))(appended(value, 'appended'))
    case 'declined': return readDeclined(value)
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

const readDeclined = (value: Value): Told => {
  const [tell, n, status, error, head, after] = declined(value, 'declined')
  return { tell, n, status, error, head, after }
}
