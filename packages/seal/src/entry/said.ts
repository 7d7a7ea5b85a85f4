import { concat, encode } from '@visavis/wire'
import type { Identity } from '../identity/identity.ts'
import { userOf } from '../identity/user-id.ts'
import { openVerifier } from '../primitives/ed25519.ts'
import { label } from '../primitives/hash.ts'

/** Words as they were said: `at` the author's clock in ms, of which only the UTC day is signed, `kind` of the deed they stand beside. */
export interface Said {
  at: number
  kind: string
  bytes: Uint8Array
}

const DAY = 86_400_000
const KEY = 32
/** Bytes of a proof: the author's identity key, and its signature. */
const PROOF = KEY + 64
const verify = openVerifier()

const signed = ({ at, kind, bytes }: Said): Uint8Array => concat(label('said'), encode([Math.floor(at / DAY), kind, bytes]))

/** A proof that these words were said, and the words. It names no log, no other person and no other entry, and is sealed and forgotten with them. */
export const vouch = async ({ ik }: Pick<Identity, 'ik'>, said: Said): Promise<Uint8Array> => concat(ik.publicKey, await ik.sign(signed(said)), said.bytes)

/** Words and their proof; null unless they are vouched for by their author `by`, for the day of `at`, beside a deed of this kind. */
export const vouched = async (by: string, { at, kind }: Omit<Said, 'bytes'>, plain: Uint8Array): Promise<{ bytes: Uint8Array; proof: Uint8Array } | null> => {
  const [proof, bytes] = [plain.slice(0, PROOF), plain.slice(PROOF)]
  return (await saidBy(proof, { at, kind, bytes })) === by ? { bytes, proof } : null
}

/** The member id of whoever said exactly these words on this day beside such a deed; null when the proof does not hold. Needs no log: this is for anybody the words are shown to. */
export const saidBy = async (proof: Uint8Array, said: Said): Promise<string | null> => {
  if (proof.length !== PROOF) return null
  const ik = proof.slice(0, KEY)
  return (await verify(ik, proof.slice(KEY), signed(said))) ? userOf(ik) : null
}
