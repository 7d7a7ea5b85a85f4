import { sameBytes, toHex } from '@visavis/wire'
import type { Body } from '../entry/body.ts'
import { chainNext } from '../entry/chain.ts'
import { isMarkedBy } from '../entry/saying-id.ts'
import { openEntry } from '../entry/open-entry.ts'
import { takeWords, wordsFault } from '../entry/words.ts'
import { contextOf } from '../epoch/context.ts'
import { contentKey, type Epoch } from '../epoch/epoch-keys.ts'
import { verifiableWraps } from '../epoch/key-agreement.ts'
import { verifyDevice } from '../identity/device-certificate.ts'
import { verifyRecord, type Member } from '../identity/member-record.ts'
import type { Book } from '../rules.ts'
import type { Ground } from './case.ts'
import type { ChainWindow } from './chain-window.ts'
import type { Prepared } from './prepared.ts'
import { stateDigest, type State } from './state.ts'
import { unread, type Taken } from './taken.ts'
import { Track } from './track.ts'

interface Founding {
  track: Track
  taken: Taken
}

/** Opens a log from its first entry, for the person who founded it. Null for everybody else, and for a genesis that is not sound. */
export const openGenesis = async (ground: Ground, record: Uint8Array, chain: ChainWindow, { envelope, received }: Prepared): Promise<Founding | null> => {
  const founder = await verifyRecord(record, ground.verify)
  if (received.seq !== 0 || envelope?.kind !== 'rekey' || envelope.epoch !== 0 || !founder) return null
  const context = contextOf(ground.logId, 0, [founder], chain.head)
  const offer = envelope.rekey
  if (!offer || offer.snapshot || !sameBytes(offer.context, context)) return null
  const secret = await verifiableWraps.open(offer, ground.me.u, ground.me.seed)
  if (!secret || !(await verifiableWraps.validate(offer, secret, [founder]))) return null
  const key = await contentKey({ secret, context })
  const { body } = await openEntry(ground.logId, key, envelope, ground.verify)
  if (!body || wordsFault(envelope.words, body.words) || !(await isSound(ground, body, founder, chain, { secret, context }))) return null
  const state = begin(ground, founder, body, key, chainNext(chain.head, 0, received.entry), { epoch: 0, secret, context, began: body.ts })
  const taken = takeFirstDeed(state.book, founder, body)
  taken.receivedAt = received.at
  taken.words = await takeWords(ground.logId, body.id, envelope.words, body.words, { by: founder.u, at: body.ts, kind: taken.deed?.kind ?? '' }, received.words)
  state.waypoints.set(1, stateDigest(state, state.book.freeze()))
  return { track: new Track(ground, chain, state, founder.u), taken }
}

const isSound = async ({ logId, verify }: Ground, { act, dev, n, ps, pc, st, id }: Body, founder: Member, chain: ChainWindow, { secret, context }: Pick<Epoch, 'secret' | 'context'>): Promise<boolean> =>
  act.t === 'genesis' && isMarkedBy(id, founder.u) && ps === 0 && n >= 1 && sameBytes(pc, chain.head) && st.every((byte) => byte === 0) && sameBytes(act.record, founder.record)
  && sameBytes(act.commitment, verifiableWraps.commit(secret, context)) && (await verifyDevice(verify, founder.ik, logId, dev, act.cert))

const begin = ({ openBook }: Ground, founder: Member, { dev, n }: Body, key: CryptoKey, epochChain: Uint8Array, epoch: Epoch): State => ({
  epoch: 0,
  members: new Map([[founder.u, founder]]),
  devices: new Map([[toHex(dev), { dev, u: founder.u, n }]]),
  gone: new Set(),
  epochs: new Map([[0, epoch]]),
  contentKey: key,
  epochStart: 0,
  epochChain,
  waypoints: new Map(),
  book: openBook(),
})

const takeFirstDeed = (book: Book, { u }: Member, { act, id, ts }: Body): Taken => {
  const taken: Taken = { ...unread(0, 0), kind: 'genesis', id: toHex(id), by: u, at: ts, turned: 'in' }
  if (act.t !== 'genesis') return taken
  taken.deed = act.deed
  taken.refused = book.take({ id: toHex(id), seq: 0, by: u, at: ts, deed: act.deed })
  return taken
}
