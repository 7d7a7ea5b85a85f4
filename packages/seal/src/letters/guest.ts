import { sameBytes } from '@visavis/wire'
import type { Signer } from '../identity/signer.ts'
import { digest, sha256 } from '../primitives/hash.ts'
import { openSigned, sign } from './signed.ts'

/** A guest's own letterbox. Its address is made of the key they sign with, so knowing where they are is knowing what they sign by. */
export const guestBox = ({ publicKey }: Pick<Signer, 'publicKey'>): { readSecret: Uint8Array; address: Uint8Array } => {
  const readSecret = digest('guest/read', publicKey)
  return { readSecret, address: sha256(readSecret) }
}

/** What a guest of that id says, signed. */
export const signAsGuest = (signer: Signer, guest: string, bytes: Uint8Array): Promise<Uint8Array> => sign(signer, 'guest', guest, bytes)

/** What it says; null unless it is signed by the guest of that id whose letterbox has this address. */
export const openFromGuest = async ({ id, address }: { id: string; address: Uint8Array }, letter: Uint8Array): Promise<Uint8Array | null> => {
  const signed = await openSigned('guest', id, letter)
  return signed && sameBytes(guestBox({ publicKey: signed.by }).address, address) ? signed.bytes : null
}
