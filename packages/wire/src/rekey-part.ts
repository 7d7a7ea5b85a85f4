import { MOST } from './limits.ts'
import { bytesOf, bytesUpTo, listOf, orNull, row, type Shape } from './shape/shape.ts'
import type { Value } from './value.ts'

/** One member's copy of the next epoch's secret: `tag` 4 bytes by which its reader finds it, `ct` X-Wing ciphertext, `box` the sealed secret. */
export interface Wrap {
  tag: Uint8Array
  ct: Uint8Array
  box: Uint8Array
}

/** What a rekey carries in the open: the 32-byte `context` it is bound to, one wrap per member sorted by tag, a sealed snapshot when somebody joins. */
export interface RekeyPart {
  context: Uint8Array
  wraps: Wrap[]
  snapshot: Uint8Array | null
}

const wrapShape = row(bytesOf(4), bytesOf(1120), bytesOf(48))
const shape = row(bytesOf(32), listOf(wrapShape, MOST.members), orNull(bytesUpTo(MOST.rekey)))

/** `[context, [[tag, ct, box], …], snapshot]` */
export const rekeyToRow = ({ context, wraps, snapshot }: RekeyPart): Value => [context, wraps.map(({ tag, ct, box }) => [tag, ct, box]), snapshot]

/** Reads a rekey part; throws Malformed. */
export const rekeyFromRow: Shape<RekeyPart> = (value, where) => {
  const [context, wraps, snapshot] = shape(value, where)
  return { context, wraps: wraps.map(([tag, ct, box]) => ({ tag, ct, box })), snapshot }
}
