import { fromHex, sameBytes, toHex } from '@visavis/wire'
import { smallOrderX25519 } from './small-order.ts'

/** Bytes of X-Wing's parts (draft-connolly-cfrg-xwing-kem): seed 32, public key 1216, ciphertext 1120, coins 64, shared secret 32. */
export const XWING = { seed: 32, publicKey: 1216, ciphertext: 1120, coins: 64, secret: 32 } as const

type Library = typeof import('@noble/post-quantum/hybrid.js')['ml_kem768_x25519']
let coming: Promise<Library> | null = null

// Most days nobody comes, goes or writes to the door: the library is fetched when it is first needed, and tried before it is used.
const library = (): Promise<Library> => {
  coming ??= import('@noble/post-quantum/hybrid.js').then(({ ml_kem768_x25519: xwing }) => tried(xwing))
  coming.catch(() => (coming = null))
  return coming
}

/** Throws when this machine computes X-Wing differently from the others: draft-connolly-cfrg-xwing-kem, appendix C, first vector. */
export const checkXwing = async (): Promise<void> => void (await library())

const tried = (xwing: Library): Library => {
  const seed = fromHex('7f9c2ba4e88f827d616045507605853ed73b8093f6efbc88eb1a6eacfa66ef26')
  const coins = fromHex('3cb1eea988004b93103cfb0aeefd2a686e01fa4a58e8a3639ca8a1e3f9ae57e235b8cc873c23dc62b8d260169afa2f75ab916a58d974918835d25e6a435085b2')
  const { sharedSecret, cipherText } = xwing.encapsulate(xwing.keygen(copy(seed)).publicKey, copy(coins))
  const agrees = toHex(sharedSecret) === 'd2df0522128f09dd8e2c92b1e905c793d8f57a54c3da25861f10bf4ca613e384' && sameBytes(xwing.decapsulate(cipherText, copy(seed)), sharedSecret)
  if (!agrees) throw new Error('this device computes an X-Wing secret differently; it cannot take part')
  return xwing
}

// The library is always given copies: an earlier version wiped what its caller passed in.
const copy = (bytes: Uint8Array): Uint8Array => bytes.slice()

/** The public key of a 32-byte seed. */
export const xwingPublic = async (seed: Uint8Array): Promise<Uint8Array> => (await library()).keygen(copy(seed)).publicKey

/** A shared secret and the ciphertext that carries it; the same coins give the same answer. Throws for a key that is not well formed. */
export const xwingEncapsulate = async (publicKey: Uint8Array, coins: Uint8Array): Promise<{ secret: Uint8Array; ciphertext: Uint8Array }> => {
  const { sharedSecret, cipherText } = (await library()).encapsulate(copy(publicKey), copy(coins))
  return { secret: sharedSecret, ciphertext: cipherText }
}

/** The shared secret, or null for a ciphertext the library refuses. A wrong ciphertext usually yields a wrong secret, not null. */
export const xwingDecapsulate = async (ciphertext: Uint8Array, seed: Uint8Array): Promise<Uint8Array | null> => {
  const xwing = await library()
  try {
    return xwing.decapsulate(copy(ciphertext), copy(seed))
  } catch {
    return null
  }
}

/** True for a public key anybody can seal to: right length, canonical lattice part, curve part not of small order. */
export const xwingSound = async (publicKey: Uint8Array): Promise<boolean> => {
  if (publicKey.length !== XWING.publicKey || smallOrderX25519(publicKey.subarray(1184))) return false
  const xwing = await library()
  try {
    xwing.encapsulate(copy(publicKey), new Uint8Array(XWING.coins).fill(1))
    return true
  } catch {
    return false
  }
}
