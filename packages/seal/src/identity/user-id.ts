import { toHex } from '@visavis/wire'
import { digest } from '../primitives/hash.ts'

/** A member's id: hex of the first 16 bytes of SHA-256("se1/user\0" || identity key). */
export const userOf = (ik: Uint8Array): string => toHex(digest('user', ik).subarray(0, 16))
