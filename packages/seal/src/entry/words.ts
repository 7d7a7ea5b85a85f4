import { concat, sameBytes, type WordsLabel } from '@visavis/wire'
import type { Identity, Random } from '../identity/identity.ts'
import { aesKey, aesOpen, aesSeal, ONCE } from '../primitives/aes.ts'
import { derive, label, sha256 } from '../primitives/hash.ts'
import { pad, unpad } from '../primitives/padding.ts'
import type { Words } from '../reading/taken.ts'
import { vouch, vouched, type Said } from './said.ts'

/** Words on their way: `id` of the entry they belong to, `at` its time and `kind` of its deed, `expires` as in their label. */
export interface Spoken extends Said {
  logId: Uint8Array
  id: Uint8Array
  expires: number
}

/** Whose words an entry carries: its author, time and kind of deed. */
export type Author = Omit<Said, 'bytes'> & { by: string }

const bound = (logId: Uint8Array, id: Uint8Array): Uint8Array => concat(label('words'), logId, id)

/** The secret that makes the server drop the words of one's own entry: every device of the author can make it again, and nobody else ever can. */
export const forgetSecret = ({ seed }: Pick<Identity, 'seed'>, logId: Uint8Array, id: Uint8Array): Uint8Array => derive(seed, logId, 'forget', id)

/** Seals words under a key of their own, so that they can be forgotten while the entry stays. `key` goes inside the sealed entry. */
export const sealWords = async ({ logId, id, expires, ...said }: Spoken, author: Pick<Identity, 'seed' | 'ik'>, random: Random): Promise<{ sealed: Uint8Array; label: WordsLabel; key: Uint8Array }> => {
  const key = random(32)
  const sealed = await aesSeal(await aesKey(key), ONCE, pad(await vouch(author, said)), bound(logId, id))
  return { sealed, key, label: { hash: sha256(sealed), size: sealed.length, expires, forget: sha256(forgetSecret(author, logId, id)) } }
}

/**
 * Words with the key and the hash their entry carries, and the proof that their author said them; null when they are not the ones.
 * The hash is not for show: whoever knows the key, that is every member, could seal other words under it.
 */
export const openWords = async (logId: Uint8Array, id: Uint8Array, { key, hash }: { key: Uint8Array; hash: Uint8Array }, { by, ...said }: Author, sealed: Uint8Array): Promise<{ bytes: Uint8Array; proof: Uint8Array } | null> => {
  if (!sameBytes(sha256(sealed), hash)) return null
  const padded = await aesOpen(await aesKey(key), ONCE, sealed, bound(logId, id))
  const plain = padded && unpad(padded)
  return plain && vouched(by, said, plain)
}

/** R10 for words: label and key come together. Whether the words are there is no matter. */
export const wordsFault = (label: WordsLabel | null, key: Uint8Array | null): 'words-mismatch' | null => ((label === null) === (key === null) ? null : 'words-mismatch')

/** What became of an entry's words. They never decide whether the entry is valid: others may have them no longer. */
export const takeWords = async (logId: Uint8Array, id: Uint8Array, label: WordsLabel | null, key: Uint8Array | null, author: Author, sealed: Uint8Array | null): Promise<Words> => {
  if (!label || !key) return { state: 'none' }
  const { hash, size } = label
  if (!sealed) return { state: 'gone', key, hash }
  const spoken = sealed.length === size ? await openWords(logId, id, { key, hash }, author, sealed) : null
  return spoken ? { state: 'here', ...spoken } : { state: 'damaged' }
}
