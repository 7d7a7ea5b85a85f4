import { decode, encode } from '../cbor.ts'
import { MOST } from '../limits.ts'
import { bytesUpTo, count, listOf, map } from '../shape/shape.ts'

/** A sealed letter in a box: `n` counts up within the box, `at` is when it came (ms since 1970). */
export interface Letter {
  n: number
  at: number
  bytes: Uint8Array
}

/** `GET /letterbox?from=N` */
export interface Letters {
  letters: Letter[]
}

const shape = map({ letters: listOf(map({ n: count, at: count, bytes: bytesUpTo(MOST.letter) }), MOST.lettersInBox) })

/** Letters, as CBOR. */
export const encodeLetters = ({ letters }: Letters): Uint8Array => encode({ letters: letters.map(({ n, at, bytes }) => ({ n, at, bytes })) })

/** Reads letters; throws Malformed. */
export const decodeLetters = (bytes: Uint8Array): Letters => shape(decode(bytes), 'letters')
