import { xwingPublic } from '../primitives/xwing.ts'
import { makeRecord } from './member-record.ts'
import { signerFromSeed, type Signer } from './signer.ts'
import { userOf } from './user-id.ts'

/** Fills with unpredictable bytes; `crypto.getRandomValues` outside tests. */
export type Random = (length: number) => Uint8Array

/** Who a person is in one group, and only there: `u` the member id, `ik` signs certificates, `seed` opens what is sealed to them, `record` is what they knock with. */
export interface Identity {
  u: string
  ik: Signer
  seed: Uint8Array
  record: Uint8Array
}

/**
 * An identity from its two 32-byte seeds, which are the person's to keep: `ikSeed` Ed25519, `ukSeed` X-Wing.
 * Once made, keep `record` too and hand it in: some platforms sign differently each time, and the log knows one record per member.
 */
export const identityFromSeeds = async (ikSeed: Uint8Array, ukSeed: Uint8Array, record?: Uint8Array): Promise<Identity> => {
  const ik = await signerFromSeed(ikSeed)
  return { u: userOf(ik.publicKey), ik, seed: ukSeed.slice(), record: record ?? (await makeRecord(ik, await xwingPublic(ukSeed))) }
}
