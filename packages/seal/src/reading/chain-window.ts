import { chainNext, chainStart } from '../entry/chain.ts'
import { WINDOW } from './waypoints.ts'

// Judging held entries again (rule T27) looks further back than an author may.
const KEPT = 4 * WINDOW

/** The chain's newest values: enough to compare with every head an author may name. */
export class ChainWindow {
  next: number
  #values: Map<number, Uint8Array>

  constructor(next: number, values: Map<number, Uint8Array>) {
    this.next = next
    this.#values = values
  }

  /** Before the first entry. */
  static before(logId: Uint8Array): ChainWindow {
    return new ChainWindow(0, new Map([[0, chainStart(logId)]]))
  }

  /** The chain over the first `seen` entries, or null when that is too far back or ahead. */
  at(seen: number): Uint8Array | null {
    return this.#values.get(seen) ?? null
  }

  /** The chain over everything so far. */
  get head(): Uint8Array {
    return this.#values.get(this.next) as Uint8Array
  }

  /** One entry more. */
  append(entry: Uint8Array): void {
    const head = chainNext(this.head, this.next, entry)
    this.next += 1
    this.#values.set(this.next, head)
    this.#values.delete(this.next - KEPT)
  }

  /** Oldest first, for a checkpoint. */
  newest(most: number): [number, Uint8Array][] {
    return [...this.#values].slice(-most)
  }
}
