import { sameBytes } from '@visavis/wire'
import type { Random } from '../identity/identity.ts'
import { signerFromSeed, type Signer } from '../identity/signer.ts'
import { derive, digest, sha256, utf8 } from '../primitives/hash.ts'
import { xwingPublic } from '../primitives/xwing.ts'
import { openLetter, sealLetter } from './letter.ts'
import { openSigned, sign } from './signed.ts'

/** Bytes of the secret that a link carries. */
const SECRET = 16
const NO_SALT = new Uint8Array()

/** An invitation as those inside hold it: what its link carries, and the key that vouches for its letters. */
export interface Invitation {
  secret: Uint8Array
  signer: Signer
}

/** From the 32-byte seed that the group's log carries. The same seed under another id, or in another log, is another invitation. */
export const invitationFromSeed = async (logId: Uint8Array, id: string, seed: Uint8Array): Promise<Invitation> => {
  const signer = await signerFromSeed(derive(seed, logId, 'invitation/sign', utf8(id)))
  return { secret: secretOf(signer.publicKey), signer }
}

/** The link's secret is made of the key that signs: whoever holds the link knows by whom its letters must be signed, and cannot sign one. */
const secretOf = (publicKey: Uint8Array): Uint8Array => digest('invitation/secret', publicKey).slice(0, SECRET)

/** Where an invitation's letters lie, and what reads them; whoever holds the link finds it. */
export const invitationBox = (secret: Uint8Array): { readSecret: Uint8Array; address: Uint8Array } => {
  const readSecret = derive(secret, NO_SALT, 'invitation/read')
  return { readSecret, address: sha256(readSecret) }
}

const boxSeed = (secret: Uint8Array): Uint8Array => derive(secret, NO_SALT, 'invitation/letterbox')

/** A letter for whoever holds the link, signed by those who made it. */
export const sealInvitation = async ({ secret, signer }: Invitation, bytes: Uint8Array, random: Random): Promise<Uint8Array> =>
  sealLetter(await xwingPublic(boxSeed(secret)), await sign(signer, 'invitation', '', bytes), random)

/** What the letter says; null when it was sealed for another link, or signed by anybody but those who made this one. */
export const openInvitation = async (secret: Uint8Array, sealed: Uint8Array): Promise<Uint8Array | null> => {
  const letter = await openLetter(boxSeed(secret), sealed)
  const signed = letter && (await openSigned('invitation', '', letter))
  return signed && sameBytes(secretOf(signed.by), secret) ? signed.bytes : null
}
