/** An Ed25519 key that signs, whether its private half can be read or not. */
export interface Signer {
  publicKey: Uint8Array
  sign(message: Uint8Array): Promise<Uint8Array>
}
