import { toHex } from '@visavis/wire'
import type { Body } from '../entry/body.ts'
import { chainNext } from '../entry/chain.ts'
import { takeWords } from '../entry/words.ts'
import { contentKey } from '../epoch/epoch-keys.ts'
import { judge } from './judge.ts'
import { judgeRekey, type Rekeyed } from './judge-rekey.ts'
import type { Case, Ground } from './case.ts'
import type { ChainWindow } from './chain-window.ts'
import { opened, type Prepared } from './prepared.ts'
import { ShutOut } from './shut-out.ts'
import { stateDigest, type State } from './state.ts'
import { unread, type Taken } from './taken.ts'
import { isWaypoint, pruneWaypoints } from './waypoints.ts'

/** One reading of a log, from a state on. The chokepoint: only `take` changes the state, and only through R1-R16 in order. */
export class Track {
  readonly ground: Ground
  readonly chain: ChainWindow
  readonly state: State
  /** Who wrote the rekey this reading starts from, and who has gone on from it since. */
  readonly begunBy: string
  readonly confirmed: Set<string>
  /** Somebody told me that it begins here. */
  told = false
  out: ShutOut | null = null

  constructor(ground: Ground, chain: ChainWindow, state: State, begunBy: string, confirmed: Iterable<string> = []) {
    this.ground = ground
    this.chain = chain
    this.state = state
    this.begunBy = begunBy
    this.confirmed = new Set(confirmed)
  }

  /** Judges the entry at its place and lets it take effect. */
  async take(prepared: Prepared): Promise<Taken> {
    if (this.out) return this.#takeWhileOut(prepared, this.out)
    const taken = unread(prepared.received.seq, prepared.received.at)
    await this.#judge(prepared, taken)
    this.#markWaypoint(taken.seq + 1)
    return taken
  }

  async #judge(prepared: Prepared, taken: Taken): Promise<void> {
    const { envelope, received } = prepared
    const { state, ground, chain } = this
    if (!envelope) return stop(taken, 'malformed')
    if (envelope.epoch !== state.epoch) return stop(taken, envelope.epoch < state.epoch ? 'stale-epoch' : 'future-epoch')
    const { body, failed } = await opened(prepared, ground, envelope, state.contentKey)
    if (failed !== null) return stop(taken, failed)
    const it: Case = { ground, state, chain, seq: received.seq, entry: received.entry, envelope, body, by: null, alarms: taken.alarms }
    Object.assign(taken, { kind: body.act.t, id: toHex(body.id), at: body.ts })
    taken.void = await judge(it)
    taken.by = it.by
    if (taken.void === null) await this.#takeEffect(it, taken, prepared)
    if (taken.void === null && it.by !== ground.me.u) this.confirmed.add(it.by as string)
  }

  async #takeEffect(it: Case, taken: Taken, { received }: Prepared): Promise<void> {
    const { act, words, id } = it.body
    if (act.t === 'rekey') return this.#rekey(it, act, taken)
    if (act.t !== 'deed') return
    taken.deed = act.deed
    taken.refused = this.state.book.take({ id: toHex(id), seq: it.seq, by: it.by as string, at: it.body.ts, deed: act.deed })
    taken.words = await takeWords(this.ground.logId, id, it.envelope.words, words, { by: it.by as string, at: it.body.ts, kind: act.deed.kind }, received.words)
  }

  async #rekey(it: Case, act: Extract<Body['act'], { t: 'rekey' }>, taken: Taken): Promise<void> {
    const ruling = await judgeRekey(it, act)
    if (ruling.reason !== null) return stop(taken, ruling.reason)
    if (ruling.rekeyed.epoch) return this.#enter(it, ruling.rekeyed)
    this.out = new ShutOut(it.seq, it.by as string)
    taken.turned = 'out'
  }

  /** R16: everything at once. */
  async #enter({ seq, entry, body }: Case, { roster, cause, epoch }: Rekeyed): Promise<void> {
    if (!epoch) return
    const key = await contentKey(epoch)
    if (cause !== null) this.state.book.carryOut(cause, body.ts, seq)
    this.state.epochs.set(epoch.epoch, epoch)
    Object.assign(this.state, { ...roster, contentKey: key, epochStart: seq, epochChain: chainNext(this.chain.at(seq) as Uint8Array, seq, entry) })
    this.state.waypoints.clear()
  }

  async #takeWhileOut(prepared: Prepared, out: ShutOut): Promise<Taken> {
    const taken = unread(prepared.received.seq, prepared.received.at)
    stop(taken, 'provisionally-out')
    out.hold(prepared)
    if (!(await out.isRevivedBy(prepared, this))) return taken
    this.out = null
    taken.turned = 'revived'
    this.#markWaypoint(out.seq + 1)
    for (const held of out.held) taken.again.push(await this.take(held))
    return taken
  }

  #markWaypoint(applied: number): void {
    const { state } = this
    if (this.out || state.book.needsNewerProgram?.() || !isWaypoint(applied, state.epochStart)) return
    state.waypoints.set(applied, stateDigest(state, state.book.freeze()))
    pruneWaypoints(state.waypoints, applied, state.epochStart)
  }
}

const stop = (taken: Taken, reason: NonNullable<Taken['void']>): void => {
  taken.void = reason
}
