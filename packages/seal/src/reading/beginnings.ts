import { sameBytes } from '@visavis/wire'
import { openAdmission } from './admission.ts'
import type { Ground } from './case.ts'
import type { ChainWindow } from './chain-window.ts'
import { openGenesis } from './genesis.ts'
import type { Prepared } from './prepared.ts'
import type { Start } from './reader.ts'
import { unread, type Taken } from './taken.ts'
import type { Track } from './track.ts'

/**
 * Where reading begins: at the genesis for whoever founded the log, else at the rekey that admits me. A rekey that all others
 * refused still opens for the newcomer it names (trap T26), so every admission that opens is followed until one is sure:
 * the one from which somebody other than its author went on. What I was told (`start`) only breaks a tie: a single member may have told it.
 */
export class Beginnings {
  readonly #ground: Ground
  readonly #record: Uint8Array
  readonly #chain: ChainWindow
  readonly #start: Start | null
  #tracks: Track[]
  settled: boolean

  constructor(ground: Ground, record: Uint8Array, chain: ChainWindow, start: Start | null, tracks: Track[] = [], settled = false) {
    this.#ground = ground
    this.#record = record
    this.#chain = chain
    this.#start = start
    this.#tracks = tracks
    this.settled = settled
  }

  /** The reading to believe now: most gone on from by others, then the one I was told of, then gone on from by anybody, then the newest. */
  get chosen(): Track | null {
    return this.tracks[0] ?? null
  }

  /** All that are followed, the most believable first. */
  get tracks(): Track[] {
    return this.#tracks.toSorted((a, b) => weight(b) - weight(a) || b.state.epochStart - a.state.epochStart)
  }

  /** What the entry is to the chosen reading; null while there is none. */
  async take(prepared: Prepared): Promise<Taken | null> {
    const before = this.chosen
    const results = new Map<Track, Taken>()
    for (const track of this.#tracks) results.set(track, await track.take(prepared))
    if (!this.settled) await this.#begin(prepared, results)
    const chosen = this.chosen
    if (!chosen) return null
    const { seq, at } = prepared.received
    const taken = results.get(chosen) ?? unread(seq, at)
    if (before && chosen !== before) taken.turned = 'switched'
    this.#settle(chosen)
    return taken
  }

  async #begin(prepared: Prepared, results: Map<Track, Taken>): Promise<void> {
    // Who could seal it under an epoch I am in knows me as a member: to them I cannot join once more.
    if ([...results.values()].some(({ kind }) => kind !== null)) return
    const open = prepared.received.seq === 0 ? openGenesis : openAdmission
    const begun = await open(this.#ground, this.#record, this.#chain, prepared)
    if (!begun) return
    begun.track.told = this.#isWhereIWasTold(begun.track)
    this.#tracks.push(begun.track)
    results.set(begun.track, begun.taken)
    if (prepared.received.seq === 0) this.settled = true
  }

  #isWhereIWasTold({ state }: Track): boolean {
    return this.#start !== null && state.epochStart === this.#start.seq && sameBytes(state.epochChain, this.#start.chain)
  }

  #settle(chosen: Track): void {
    if (!this.settled && [...chosen.confirmed].some((u) => u !== chosen.begunBy)) this.settled = true
    if (this.settled) this.#tracks = [chosen]
  }
}

const weight = ({ confirmed, begunBy, told }: Track): number => 4 * [...confirmed].filter((u) => u !== begunBy).length + 2 * Number(told) + Number(confirmed.has(begunBy))
