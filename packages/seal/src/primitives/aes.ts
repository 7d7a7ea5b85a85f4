const subtle = globalThis.crypto.subtle

/** Nonce for keys that are used once. */
export const ONCE: Uint8Array = new Uint8Array(12)

// WebCrypto's types ask for memory that is not shared; ours never is.
const own = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => bytes as Uint8Array<ArrayBuffer>

/** An AES-256-GCM key for WebCrypto; its bytes cannot be read back. */
export const aesKey = (raw: Uint8Array): Promise<CryptoKey> => subtle.importKey('raw', own(raw), 'AES-GCM', false, ['encrypt', 'decrypt'])

/** AES-256-GCM: ciphertext and 16-byte tag. `bound` is authenticated beside it. */
export const aesSeal = async (key: CryptoKey, nonce: Uint8Array, plain: Uint8Array, bound: Uint8Array): Promise<Uint8Array> =>
  new Uint8Array(await subtle.encrypt({ name: 'AES-GCM', iv: own(nonce), additionalData: own(bound) }, key, own(plain)))

/** The plain bytes, or null when key, nonce, bytes or `bound` are not the ones it was sealed with. */
export const aesOpen = async (key: CryptoKey, nonce: Uint8Array, sealed: Uint8Array, bound: Uint8Array): Promise<Uint8Array | null> => {
  try {
    return new Uint8Array(await subtle.decrypt({ name: 'AES-GCM', iv: own(nonce), additionalData: own(bound) }, key, own(sealed)))
  } catch {
    return null
  }
}
