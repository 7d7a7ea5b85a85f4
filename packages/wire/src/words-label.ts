import { MOST } from './limits.ts'
import { Malformed } from './malformed.ts'
import { bytesOf, count, row, type Shape } from './shape/shape.ts'
import type { Value } from './value.ts'

/**
 * What an entry keeps of its words when they are forgotten: `hash` SHA-256 of their ciphertext, `size` its bytes,
 * `expires` the last day they are kept (days since 1970-01-01 UTC; 0 = no end), `forget` SHA-256 of the secret that drops them at once.
 */
export interface WordsLabel {
  hash: Uint8Array
  size: number
  expires: number
  forget: Uint8Array
}

const shape = row(bytesOf(32), count, count, bytesOf(32))

/** `[hash, size, expires, forget]` */
export const labelToRow = ({ hash, size, expires, forget }: WordsLabel): Value => [hash, size, expires, forget]

/** Reads a label; throws Malformed. */
export const labelFromRow: Shape<WordsLabel> = (value, where) => {
  const [hash, size, expires, forget] = shape(value, where)
  if (size > MOST.words) throw new Malformed(`${where}: words have at most ${MOST.words} bytes`)
  return { hash, size, expires, forget }
}
