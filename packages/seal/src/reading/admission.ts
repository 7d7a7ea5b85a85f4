import { sameBytes } from '@visavis/wire'
import { chainNext } from '../entry/chain.ts'
import { contextOf, sorted } from '../epoch/context.ts'
import { contentKey, type Epoch } from '../epoch/epoch-keys.ts'
import { verifiableWraps } from '../epoch/key-agreement.ts'
import { openSnapshot, type Snapshot } from '../epoch/snapshot.ts'
import type { Ground } from './case.ts'
import type { ChainWindow } from './chain-window.ts'
import type { Prepared } from './prepared.ts'
import { stateDigest, type State } from './state.ts'
import { unread, type Taken } from './taken.ts'
import { Track } from './track.ts'

/**
 * Opens a log from the rekey that admits me: chain, context, every wrap and the snapshot's records are checked, but not the decision behind it
 * (it lies in an epoch I cannot read). That others go on from here confirms it (`Track.confirmed`).
 */
export const openAdmission = async (ground: Ground, record: Uint8Array, chain: ChainWindow, { envelope, received }: Prepared): Promise<{ track: Track; taken: Taken } | null> => {
  const offer = envelope?.rekey
  if (!envelope || !offer?.snapshot) return null
  const secret = await verifiableWraps.open(offer, ground.me.u, ground.me.seed)
  const held = { secret: secret as Uint8Array, context: offer.context }
  const snapshot = secret && (await openSnapshot(offer.snapshot, held, ground.verify))
  if (!snapshot || !admitsMe(snapshot, ground, record) || snapshot.epoch !== envelope.epoch + 1) return null
  const members = sorted(snapshot.members.values())
  if (!sameBytes(offer.context, contextOf(ground.logId, snapshot.epoch, members, chain.head))) return null
  if (!(await verifiableWraps.validate(offer, held.secret, members))) return null
  const state = await begin(ground, snapshot, received.seq, chainNext(chain.head, received.seq, received.entry), { ...held, epoch: snapshot.epoch, began: snapshot.at })
  if (!state) return null
  const taken: Taken = { ...unread(received.seq, received.at), kind: 'rekey', by: snapshot.by, at: snapshot.at, turned: 'in' }
  return { track: new Track(ground, chain, state, snapshot.by), taken }
}

const admitsMe = ({ joins, members, devices }: Snapshot, { me }: Ground, record: Uint8Array): boolean => {
  const mine = members.get(me.u)
  return joins === me.u && mine !== undefined && sameBytes(mine.record, record) && [...devices.values()].every(({ u }) => members.has(u))
}

const begin = async ({ openBook }: Ground, { epoch, members, devices, gone, book }: Snapshot, seq: number, epochChain: Uint8Array, held: Epoch): Promise<State | null> => {
  try {
    const state: State = {
      epoch, members, devices, gone, epochs: new Map([[epoch, held]]), contentKey: await contentKey(held), epochStart: seq, epochChain,
      waypoints: new Map(), book: openBook(book),
    }
    if (!state.book.needsNewerProgram?.()) state.waypoints.set(seq + 1, stateDigest(state, state.book.freeze()))
    return state
  } catch {
    return null // a book that cannot be opened is nobody's snapshot
  }
}
