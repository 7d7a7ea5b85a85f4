import { decode, encode } from '../cbor.ts'
import { count, map } from '../shape/shape.ts'

/** The answer to a founding or an append: the place the entry has, and when the server received it (ms since 1970). */
export interface Appended {
  seq: number
  at: number
}

const shape = map({ seq: count, at: count })

/** The answer, as CBOR. */
export const encodeAppended = ({ seq, at }: Appended): Uint8Array => encode({ seq, at })

/** Reads the answer; throws Malformed. */
export const decodeAppended = (bytes: Uint8Array): Appended => shape(decode(bytes), 'appended')
