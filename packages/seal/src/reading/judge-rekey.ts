import { MOST, sameBytes, type RekeyPart } from '@visavis/wire'
import { bookAfter, rosterAfter } from '../epoch/after-rekey.ts'
import { contextOf, sorted } from '../epoch/context.ts'
import type { Epoch } from '../epoch/epoch-keys.ts'
import { verifiableWraps } from '../epoch/key-agreement.ts'
import { encodeSnapshot, sealSnapshot } from '../epoch/snapshot.ts'
import { verifyRecord, type Member } from '../identity/member-record.ts'
import type { Act } from '../entry/act.ts'
import type { Case } from './case.ts'
import type { Reason } from './reason.ts'
import type { Roster } from './state.ts'

/** What a valid rekey brings: the roster after it, and the epoch; `epoch` is null for the one who leaves by it and cannot open it. */
export interface Rekeyed {
  roster: Roster
  cause: string | null
  epoch: Epoch | null
}

type Ruling = { reason: Reason } | { reason: null; rekeyed: Rekeyed }
type RekeyAct = Extract<Act, { t: 'rekey' }>
const no = (reason: Reason): Ruling => ({ reason })

/** R12-R15. Changes nothing. */
export const judgeRekey = async (it: Case, act: RekeyAct): Promise<Ruling> => {
  const { ground, state, seq, body } = it
  const part = it.envelope.rekey as RekeyPart
  if (body.ps !== seq) return no('stale-head')
  const joins = act.joins && (await verifyRecord(act.joins, ground.verify))
  if (act.joins && !joins) return no('bad-record')
  if (joins && (state.members.has(joins.u) || state.gone.has(joins.u))) return no('already-member')
  if (act.leaves === it.by) return no('author-leaves')
  const roster = rosterAfter(state, joins, act.leaves)
  if (roster.members.size > MOST.members) return no('too-many-members')
  const context = contextOf(ground.logId, roster.epoch, sorted(roster.members.values()), it.chain.at(seq) as Uint8Array)
  if (!sameBytes(part.context, context)) return no('wrong-context')
  if (!isDue(it, act, joins)) return no('not-due')
  if (!roster.members.has(ground.me.u)) return { reason: null, rekeyed: { roster, cause: act.cause, epoch: null } }
  const secret = await openOffer(it, part, act.commitment, sorted(roster.members.values()))
  if (!secret) return no('bad-wraps')
  const epoch: Epoch = { epoch: roster.epoch, secret, context, began: body.ts }
  if (!(await snapshotHolds(it, part, act, roster, joins, epoch))) return no('bad-snapshot')
  return { reason: null, rekeyed: { roster, cause: act.cause, epoch } }
}

/** R13: the group's rules say that exactly this change is due, or nobody comes or goes. */
const isDue = ({ state }: Case, act: RekeyAct, joins: Member | null): boolean => {
  if (act.cause === null) return joins === null && act.leaves === null
  const change = state.book.due().find(({ cause }) => cause === act.cause)
  if (!change || change.leaves !== act.leaves || (change.joins === null) !== (joins === null)) return false
  return joins === null || (change.joins?.u === joins.u && sameBytes(change.joins.record, joins.record))
}

/** R14: my wrap opens to the committed secret, and all wraps are the ones that secret makes. One reason for all, so that all give the same. */
const openOffer = async ({ ground: { me } }: Case, offer: RekeyPart, commitment: Uint8Array, members: Member[]): Promise<Uint8Array | null> => {
  const secret = await verifiableWraps.open(offer, me.u, me.seed)
  if (!secret || !sameBytes(verifiableWraps.commit(secret, offer.context), commitment)) return null
  return (await verifiableWraps.validate(offer, secret, members)) ? secret : null
}

/** R15: with a newcomer comes a snapshot, and it is byte for byte the one I would have made. */
const snapshotHolds = async ({ ground, state, seq, body, by }: Case, part: RekeyPart, act: RekeyAct, roster: Roster, joins: Member | null, epoch: Epoch): Promise<boolean> => {
  if (!joins || !part.snapshot) return joins === null && part.snapshot === null
  const book = bookAfter(state.book, ground.openBook, act.cause, body.ts, seq)
  return sameBytes(part.snapshot, await sealSnapshot(encodeSnapshot(joins.u, by as string, body.ts, roster, book), epoch))
}
