import { decode, encode } from '../cbor.ts'
import { MOST } from '../limits.ts'
import { bytesOf, bytesUpTo, count, map, orNull } from '../shape/shape.ts'

/**
 * `POST /log/:logId/entries`: `ifHead` is the seq the entry must get (null = any), `next` is
 * SHA-256 of the next epoch's access token (rekeys only, else null).
 */
export interface Append {
  entry: Uint8Array
  words: Uint8Array | null
  ifHead: number | null
  next: Uint8Array | null
}

const shape = map({
  entry: bytesUpTo(MOST.rekey),
  words: orNull(bytesUpTo(MOST.words)),
  ifHead: orNull(count),
  next: orNull(bytesOf(32)),
})

/** Body of an append, as CBOR. */
export const encodeAppend = ({ entry, words, ifHead, next }: Append): Uint8Array => encode({ entry, words, ifHead, next })

/** Reads the body of an append; throws Malformed. */
export const decodeAppend = (bytes: Uint8Array): Append => shape(decode(bytes), 'append')
