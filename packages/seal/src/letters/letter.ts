import { concat } from '@visavis/wire'
import type { Random } from '../identity/identity.ts'
import { aesKey, aesOpen, aesSeal, ONCE } from '../primitives/aes.ts'
import { derive, digest, sha256 } from '../primitives/hash.ts'
import { pad, unpad } from '../primitives/padding.ts'
import { XWING, xwingDecapsulate, xwingEncapsulate } from '../primitives/xwing.ts'

const VERSION = Uint8Array.of(1)
const NOTHING = new Uint8Array()

/** Seals bytes to an X-Wing public key: `1 || ciphertext (1120) || AES-256-GCM`, bound to what it is `about`. Says nothing about who wrote it. Throws for an unsound key. */
export const sealTo = async (purpose: 'letter' | 'note', key: Uint8Array, bytes: Uint8Array, random: Random, about: Uint8Array = NOTHING): Promise<Uint8Array> => {
  const { secret, ciphertext } = await xwingEncapsulate(key, random(XWING.coins))
  return concat(VERSION, ciphertext, await aesSeal(await keyFor(purpose, secret, ciphertext), ONCE, pad(bytes), digest(purpose, ciphertext, about)))
}

/** Opens what was sealed to a seed's public key for this purpose; null when it was not. */
export const openWith = async (purpose: 'letter' | 'note', seed: Uint8Array, sealed: Uint8Array, about: Uint8Array = NOTHING): Promise<Uint8Array | null> => {
  if (sealed[0] !== 1 || sealed.length < 1 + XWING.ciphertext + 16) return null
  const ciphertext = sealed.slice(1, 1 + XWING.ciphertext)
  const secret = await xwingDecapsulate(ciphertext, seed)
  const padded = secret && (await aesOpen(await keyFor(purpose, secret, ciphertext), ONCE, sealed.subarray(1 + XWING.ciphertext), digest(purpose, ciphertext, about)))
  return padded && unpad(padded)
}

const keyFor = (purpose: string, secret: Uint8Array, ciphertext: Uint8Array): Promise<CryptoKey> => aesKey(derive(secret, sha256(ciphertext), purpose))

/** A letter to a letterbox key. */
export const sealLetter = (key: Uint8Array, bytes: Uint8Array, random: Random): Promise<Uint8Array> => sealTo('letter', key, bytes, random)

/** Opens a letter with the letterbox seed, or null. */
export const openLetter = (seed: Uint8Array, sealed: Uint8Array): Promise<Uint8Array | null> => openWith('letter', seed, sealed)
