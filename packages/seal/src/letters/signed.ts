import { concat, decode, encode, Malformed, shape } from '@visavis/wire'
import type { Signer } from '../identity/signer.ts'
import { openVerifier } from '../primitives/ed25519.ts'
import { label, sha256, utf8 } from '../primitives/hash.ts'

export type Purpose = 'invitation' | 'guest'

const { bytesOf, bytesUpTo, row } = shape
const signed = row(bytesOf(32), bytesOf(64), bytesUpTo(65_536))
const verify = openVerifier()

const message = (purpose: Purpose, about: string, bytes: Uint8Array): Uint8Array => concat(label(purpose), sha256(utf8(about)), bytes)

/** CBOR `[key 32, signature 64, bytes]`: what a letter says, and who answers for it. `about` is bound and not carried. */
export const sign = async (signer: Signer, purpose: Purpose, about: string, bytes: Uint8Array): Promise<Uint8Array> =>
  encode([signer.publicKey, await signer.sign(message(purpose, about, bytes)), bytes])

/** The bytes, and the Ed25519 key whose signature over them holds; null when it does not. */
export const openSigned = async (purpose: Purpose, about: string, letter: Uint8Array): Promise<{ by: Uint8Array; bytes: Uint8Array } | null> => {
  try {
    const [by, signature, bytes] = signed(decode(letter), purpose)
    return (await verify(by, signature, message(purpose, about, bytes))) ? { by, bytes } : null
  } catch (cause) {
    if (cause instanceof Malformed) return null
    throw cause
  }
}
