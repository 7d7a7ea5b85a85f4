import { isMarkedBy } from '../entry/saying-id.ts'
import { verifyAttest } from '../identity/attest.ts'
import { verifyRecord } from '../identity/member-record.ts'
import { wordsFault } from '../entry/words.ts'
import type { Rule } from './case.ts'

/** R10: a rekey in a rekey's envelope, everything else in an everyday one, and only the first entry founds. */
export const isInItsPlace: Rule = ({ envelope, body: { act } }) => (act.t === 'genesis' || (envelope.kind === 'rekey') !== (act.t === 'rekey') ? 'misplaced' : null)

/** R10: an id carries its author's mark, so that nobody puts other words under what somebody said. */
export const idIsTheirOwn: Rule = ({ by, body: { id } }) => (isMarkedBy(id, by as string) ? null : 'foreign-id')

/** R10: only deeds have words; key and label come together. */
export const wordsFitTheirLabel: Rule = ({ envelope, body: { act, words } }) => (act.t !== 'deed' && (words || envelope.words) ? 'words-mismatch' : wordsFault(envelope.words, words))

/** R10: a person's signed word in a deed is truly theirs. */
export const attestHolds: Rule = async ({ ground, body: { act } }) => {
  if (act.t !== 'deed' || !Object.hasOwn(act.deed, 'attest')) return null
  return (await verifyAttest(ground.verify, ground.logId, act.deed['attest'] ?? null)) ? null : 'bad-attest'
}

/** R10: a deed that carries a person's record carries a sound one, of the person it names. */
export const recordIsSound: Rule = async ({ ground, body: { act } }) => {
  if (act.t !== 'deed' || !(Object.hasOwn(act.deed, 'record') && act.deed['record'] instanceof Uint8Array)) return null
  const member = await verifyRecord(act.deed['record'], ground.verify)
  return member && member.u === act.deed['u'] ? null : 'bad-record'
}
