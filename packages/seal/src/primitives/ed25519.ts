import { fromBase64url, toHex } from '@visavis/wire'
import { smallOrderEd25519 } from './small-order.ts'

const subtle = globalThis.crypto.subtle
const own = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => bytes as Uint8Array<ArrayBuffer>
const PKCS8_HEAD = Uint8Array.of(0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20)

/** Checks signatures. WebCrypto is the only verifier: libraries disagree about crafted signatures, and a disagreement splits a group. */
export type Verify = (publicKey: Uint8Array, signature: Uint8Array, message: Uint8Array) => Promise<boolean>

/** A verifier that remembers the keys it has prepared. */
export const openVerifier = (): Verify => {
  const prepared = new Map<string, Promise<CryptoKey | null>>()
  const prepare = (publicKey: Uint8Array): Promise<CryptoKey | null> => {
    const name = toHex(publicKey)
    const known = prepared.get(name)
    if (known) return known
    if (prepared.size >= 512) prepared.clear()
    const fresh = smallOrderEd25519(publicKey) ? Promise.resolve(null) : subtle.importKey('raw', own(publicKey), 'Ed25519', false, ['verify'])
    prepared.set(name, fresh)
    return fresh
  }
  return async (publicKey, signature, message) => {
    try {
      const key = await prepare(publicKey)
      return key !== null && (await subtle.verify('Ed25519', key, own(signature), own(message)))
    } catch {
      return false
    }
  }
}

/** Signs with a WebCrypto private key. */
export const ed25519Sign = async (key: CryptoKey, message: Uint8Array): Promise<Uint8Array> =>
  new Uint8Array(await subtle.sign('Ed25519', key, own(message)))

/** A key pair from a 32-byte seed (RFC 8032). */
export const ed25519FromSeed = async (seed: Uint8Array): Promise<{ privateKey: CryptoKey; publicKey: Uint8Array }> => {
  const pkcs8 = new Uint8Array([...PKCS8_HEAD, ...seed])
  const readable = await subtle.importKey('pkcs8', pkcs8, 'Ed25519', true, ['sign'])
  const { x } = await subtle.exportKey('jwk', readable)
  const privateKey = await subtle.importKey('pkcs8', pkcs8, 'Ed25519', false, ['sign'])
  return { privateKey, publicKey: fromBase64url(x ?? '') }
}

/** A fresh key pair whose private half cannot be read out, and which IndexedDB can keep. */
export const ed25519Generate = async (): Promise<CryptoKeyPair> => (await subtle.generateKey('Ed25519', false, ['sign', 'verify'])) as CryptoKeyPair

/** The 32 public bytes of a pair. */
export const ed25519Public = async (pair: CryptoKeyPair): Promise<Uint8Array> => new Uint8Array(await subtle.exportKey('raw', pair.publicKey))
