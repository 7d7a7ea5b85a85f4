import { decode, encode } from '../cbor.ts'
import { MOST } from '../limits.ts'
import { bytesOf, bytesUpTo, map, orNull } from '../shape/shape.ts'

/** `POST /log/:logId`: the genesis, its words, and SHA-256 of the access token of epoch 0. */
export interface Found {
  entry: Uint8Array
  words: Uint8Array | null
  next: Uint8Array
}

const shape = map({ entry: bytesUpTo(MOST.rekey), words: orNull(bytesUpTo(MOST.words)), next: bytesOf(32) })

/** Body of a founding, as CBOR. */
export const encodeFound = ({ entry, words, next }: Found): Uint8Array => encode({ entry, words, next })

/** Reads the body of a founding; throws Malformed. */
export const decodeFound = (bytes: Uint8Array): Found => shape(decode(bytes), 'found')
