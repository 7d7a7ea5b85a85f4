import { concat, sameBytes, type WordsLabel } from '@visavis/wire'
import type { Random } from '../identity/identity.ts'
import { aesKey, aesOpen, aesSeal, ONCE } from '../primitives/aes.ts'
import { label, sha256 } from '../primitives/hash.ts'
import { pad, unpad } from '../primitives/padding.ts'
import type { Words } from '../reading/taken.ts'

/** The secrets that stay inside the sealed entry. */
export interface WordsSecrets {
  key: Uint8Array
  forget: Uint8Array
}

const bound = (logId: Uint8Array, id: Uint8Array): Uint8Array => concat(label('words'), logId, id)

/** Seals words under a key of their own, so that they can be forgotten while the entry stays. */
export const sealWords = async (logId: Uint8Array, id: Uint8Array, bytes: Uint8Array, expires: number, random: Random): Promise<{ sealed: Uint8Array; label: WordsLabel; secrets: WordsSecrets }> => {
  const secrets = { key: random(32), forget: random(32) }
  const sealed = await aesSeal(await aesKey(secrets.key), ONCE, pad(bytes), bound(logId, id))
  return { sealed, secrets, label: { hash: sha256(sealed), size: sealed.length, expires, forget: sha256(secrets.forget) } }
}

/** Words with the key their entry carries; null when key, log or entry are not theirs. */
export const openWords = async (logId: Uint8Array, id: Uint8Array, key: Uint8Array, sealed: Uint8Array): Promise<Uint8Array | null> => {
  const padded = await aesOpen(await aesKey(key), ONCE, sealed, bound(logId, id))
  return padded && unpad(padded)
}

/** R10 for words: label and secrets come together, and the secret is the one the label names. Whether the words are there is no matter. */
export const wordsFault = (label: WordsLabel | null, secrets: WordsSecrets | null): 'words-mismatch' | 'wrong-forget-secret' | null => {
  if ((label === null) !== (secrets === null)) return 'words-mismatch'
  if (!label || !secrets) return null
  return sameBytes(sha256(secrets.forget), label.forget) ? null : 'wrong-forget-secret'
}

/** What became of an entry's words. They never decide whether the entry is valid: others may have them no longer. */
export const takeWords = async (logId: Uint8Array, id: Uint8Array, label: WordsLabel | null, secrets: WordsSecrets | null, sealed: Uint8Array | null): Promise<Words> => {
  if (!label || !secrets) return { state: 'none' }
  const { key, forget } = secrets
  if (!sealed) return { state: 'gone', key, forget }
  const bytes = sealed.length === label.size && sameBytes(sha256(sealed), label.hash) ? await openWords(logId, id, key, sealed) : null
  return bytes ? { state: 'here', bytes, key, forget } : { state: 'damaged', forget }
}
