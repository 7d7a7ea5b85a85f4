import { ed25519FromSeed, ed25519Generate, ed25519Public, ed25519Sign } from '../primitives/ed25519.ts'

/** An Ed25519 key that signs, whether its private half can be read or not. */
export interface Signer {
  publicKey: Uint8Array
  sign(message: Uint8Array): Promise<Uint8Array>
}

/** A signer from a 32-byte seed. */
export const signerFromSeed = async (seed: Uint8Array): Promise<Signer> => {
  const { privateKey, publicKey } = await ed25519FromSeed(seed)
  return { publicKey, sign: (message) => ed25519Sign(privateKey, message) }
}

/** A device's own pair: the private half can be used here and read nowhere. */
export const makeDeviceKeys = (): Promise<CryptoKeyPair> => ed25519Generate()

/** A signer from a pair of WebCrypto. */
export const signerFromPair = async (pair: CryptoKeyPair): Promise<Signer> => ({
  publicKey: await ed25519Public(pair),
  sign: (message) => ed25519Sign(pair.privateKey, message),
})
