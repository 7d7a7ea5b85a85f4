import { decode, encode } from './cbor.ts'
import { MOST } from './limits.ts'
import { Malformed } from './malformed.ts'
import { rekeyFromRow, rekeyToRow, type RekeyPart } from './rekey-part.ts'
import { bytesOf, bytesUpTo, count, just, orNull, row } from './shape/shape.ts'
import type { Value } from './value.ts'
import { labelFromRow, labelToRow, type WordsLabel } from './words-label.ts'

/**
 * What the server keeps of an entry. `sealed` is AES-256-GCM ciphertext (padded, so 272 bytes at least);
 * the genesis is a rekey of epoch 0, every other rekey is sealed under the epoch it ends.
 */
export interface Envelope {
  v: 1
  kind: 'entry' | 'rekey'
  epoch: number
  nonce: Uint8Array
  sealed: Uint8Array
  words: WordsLabel | null
  rekey: RekeyPart | null
}

const shape = row(just(1), count, count, bytesOf(12), bytesUpTo(MOST.rekey, 272), orNull(labelFromRow), orNull(rekeyFromRow))

/** `[v, kind, epoch, nonce, sealed, words, rekey]` as canonical CBOR; kind 0 = entry, 1 = rekey. */
export const encodeEnvelope = (envelope: Envelope): Uint8Array => {
  const { v, kind, epoch, nonce, sealed, words, rekey } = envelope
  return encode([v, kind === 'rekey' ? 1 : 0, epoch, nonce, sealed, words && labelToRow(words), rekey && rekeyToRow(rekey)])
}

/** Reads an envelope; throws Malformed with a reason for a wrong version, kind, length or part. */
export const decodeEnvelope = (bytes: Uint8Array): Envelope => {
  const value: Value = decode(bytes, MOST.rekey)
  if (Array.isArray(value) && value[0] !== 1) throw new Malformed('envelope of an unknown version')
  const [v, kind, epoch, nonce, sealed, words, rekey] = shape(value, 'envelope')
  if (kind > 1) throw new Malformed('envelope of an unknown kind')
  if ((kind === 1) !== (rekey !== null)) throw new Malformed('a rekey part belongs to a rekey, and only there')
  if (kind === 0 && bytes.length > MOST.entry) throw new Malformed(`an entry has at most ${MOST.entry} bytes`)
  return { v, kind: kind === 1 ? 'rekey' : 'entry', epoch, nonce, sealed, words, rekey }
}
