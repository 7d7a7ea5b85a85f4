import { fromHex, toHex } from '@visavis/wire'
import type { Random } from '../identity/identity.ts'

const SIZE = 16
const MARK = 10

/** Sixteen bytes for something a member says: the first ten of their member id, then six of chance. So nobody can speak under an id of somebody else. */
export const sayingId = (u: string, random: Random): Uint8Array => {
  const id = random(SIZE)
  id.set(fromHex(u).subarray(0, MARK))
  return id
}

/** True when the id carries this member's mark. */
export const isMarkedBy = (id: Uint8Array, u: string): boolean => toHex(id.subarray(0, MARK)) === u.slice(0, 2 * MARK)
