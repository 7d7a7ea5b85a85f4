import { sameBytes, toHex } from '@visavis/wire'
import { sorted } from '../epoch/context.ts'
import { epochKeys, type EpochKeys } from '../epoch/epoch-keys.ts'
import { chainNext } from '../entry/chain.ts'
import type { Random } from '../identity/identity.ts'
import type { Member } from '../identity/member-record.ts'
import type { Book, Change } from '../rules.ts'
import type { Alarm } from './alarm.ts'
import { Beginnings } from './beginnings.ts'
import type { Ground } from './case.ts'
import type { ChainWindow } from './chain-window.ts'
import { sealCheckpoint } from './checkpoint.ts'
import { prepare, type Prepared } from './prepared.ts'
import type { Reader, Received, Start } from './reader.ts'
import { unread, type Taken } from './taken.ts'
import type { Tip } from './tip.ts'
import type { Track } from './track.ts'

const IN_FLIGHT = 256

/** The reader behind `openReader` and `openCheckpoint`. */
export class LogReader implements Reader {
  readonly #ground: Ground
  readonly #chain: ChainWindow
  readonly #beginnings: Beginnings
  #busy: Promise<unknown> = Promise.resolve()

  constructor(ground: Ground, chain: ChainWindow, beginnings: Beginnings) {
    this.#ground = ground
    this.#chain = chain
    this.#beginnings = beginnings
  }

  take(received: Received): Promise<Taken> {
    return this.#inTurn(() => {
      if (this.#isBehind) throw new Error('a newer program is needed to read on')
      return this.#place(prepare(this.#ground, received, this.#current))
    })
  }

  takeMany(received: readonly Received[]): Promise<Taken[]> {
    return this.#inTurn(async () => {
      const taken: Taken[] = []
      for (let at = 0; at < received.length; at += IN_FLIGHT) {
        const flight = received.slice(at, at + IN_FLIGHT).map((one) => prepare(this.#ground, one, this.#current))
        for (const prepared of flight) if (!this.#isBehind) taken.push(await this.#place(prepared))
      }
      return taken
    })
  }

  // One entry after the other, however many callers there are.
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#busy.then(work)
    this.#busy = turn.catch(() => undefined)
    return turn
  }

  async #place(prepared: Prepared): Promise<Taken> {
    const { seq, at, entry } = prepared.received
    if (seq !== this.#chain.next) return this.#outOfPlace(prepared.received)
    const taken = (await this.#beginnings.take(prepared)) ?? { ...unread(seq, at), void: 'before-me' }
    this.#chain.append(entry)
    return taken
  }

  #outOfPlace({ seq, at, entry }: Received): Taken {
    const taken = unread(seq, at)
    if (seq > this.next) return { ...taken, void: 'out-of-order' }
    const [before, after] = [this.#chain.at(seq), this.#chain.at(seq + 1)]
    if (!before || !after || sameBytes(chainNext(before, seq, entry), after)) return { ...taken, void: 'repeated' }
    return { ...taken, void: 'rewritten', alarms: [{ alarm: 'rollback', seq, known: this.next }] }
  }

  get #track(): Track | null {
    return this.#beginnings.chosen
  }

  get #isBehind(): boolean {
    return this.book?.needsNewerProgram?.() ?? false
  }

  get #current(): { epoch: number; contentKey: CryptoKey } | null {
    return this.#track?.state ?? null
  }

  get logId(): Uint8Array {
    return this.#ground.logId
  }

  get standing(): 'waiting' | 'in' | 'out' {
    if (!this.#track) return 'waiting'
    return this.#track.out ? 'out' : 'in'
  }

  get next(): number {
    return this.#chain.next
  }

  get chain(): Uint8Array {
    return this.#chain.head
  }

  get epoch(): number {
    return this.#track?.state.epoch ?? -1
  }

  get epochBegan(): number {
    return this.#track?.state.epochs.get(this.epoch)?.began ?? 0
  }

  get book(): Book | null {
    return this.#track?.state.book ?? null
  }

  get members(): readonly Member[] {
    return sorted(this.#track?.state.members.values() ?? [])
  }

  get confirmedBy(): readonly string[] {
    return [...(this.#track?.confirmed ?? [])].toSorted()
  }

  get epochs(): readonly number[] {
    return [...(this.#track?.state.epochs.keys() ?? [])]
  }

  keys(epoch: number = this.epoch): EpochKeys | null {
    const held = this.#track?.state.epochs.get(epoch)
    return held ? epochKeys(held) : null
  }

  due(): Change[] {
    const due = this.standing === 'in' ? (this.book?.due() ?? []) : []
    return due.filter(({ leaves }) => leaves !== this.#ground.me.u)
  }

  knowsDevice(device: Uint8Array): boolean {
    return this.#track?.state.devices.has(toHex(device)) ?? false
  }

  lastNumber(device: Uint8Array): number {
    return this.#track?.state.devices.get(toHex(device))?.n ?? 0
  }

  start(): Start | null {
    const track = this.#track
    return track && !track.out ? { seq: track.state.epochStart, chain: track.state.epochChain } : null
  }

  checkHead(head: number): Alarm | null {
    return head < this.next ? { alarm: 'rollback', seq: head, known: this.next } : null
  }

  tip(): Tip | null {
    const track = this.#track
    if (!track || track.out) return null
    const { logId, openBook, verify } = this.#ground
    const state = { ...track.state, devices: new Map(track.state.devices), waypoints: new Map(track.state.waypoints) }
    return { logId, seq: this.next, chain: this.chain, state, openBook, verify }
  }

  saveCheckpoint(key: CryptoKey, random: Random): Promise<Uint8Array> {
    return this.#inTurn(() => sealCheckpoint(key, random, this.logId, this.#chain, this.#beginnings))
  }
}
