import { ml_kem768_x25519 as xwing } from '@noble/post-quantum/hybrid.js'
import { smallOrderX25519 } from './small-order.ts'

/** Bytes of X-Wing's parts (draft-connolly-cfrg-xwing-kem): seed 32, public key 1216, ciphertext 1120, coins 64, shared secret 32. */
export const XWING = { seed: 32, publicKey: 1216, ciphertext: 1120, coins: 64, secret: 32 } as const

// The library is always given copies: an earlier version wiped what its caller passed in.
const copy = (bytes: Uint8Array): Uint8Array => bytes.slice()

/** The public key of a 32-byte seed. */
export const xwingPublic = (seed: Uint8Array): Uint8Array => xwing.keygen(copy(seed)).publicKey

/** A shared secret and the ciphertext that carries it; the same coins give the same answer. Throws for a key that is not well formed. */
export const xwingEncapsulate = (publicKey: Uint8Array, coins: Uint8Array): { secret: Uint8Array; ciphertext: Uint8Array } => {
  const { sharedSecret, cipherText } = xwing.encapsulate(copy(publicKey), copy(coins))
  return { secret: sharedSecret, ciphertext: cipherText }
}

/** The shared secret, or null for a ciphertext the library refuses. A wrong ciphertext usually yields a wrong secret, not null. */
export const xwingDecapsulate = (ciphertext: Uint8Array, seed: Uint8Array): Uint8Array | null => {
  try {
    return xwing.decapsulate(copy(ciphertext), copy(seed))
  } catch {
    return null
  }
}

/** True for a public key anybody can seal to: right length, canonical lattice part, curve part not of small order. */
export const xwingSound = (publicKey: Uint8Array): boolean => {
  if (publicKey.length !== XWING.publicKey || smallOrderX25519(publicKey.subarray(1184))) return false
  try {
    xwingEncapsulate(publicKey, new Uint8Array(XWING.coins).fill(1))
    return true
  } catch {
    return false
  }
}
