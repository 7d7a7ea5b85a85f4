import type { Reader } from '../reading/reader.ts'
import { WINDOW } from '../reading/waypoints.ts'

/** A number for an entry, and the number of the one before it that should count. */
export interface Numbered {
  n: number
  after: number
}

/** Gives one device's entries their numbers, and remembers which of them should be found in the log. */
export class Numbers {
  used: number
  readonly #reader: Reader
  readonly #device: Uint8Array
  #sent: { n: number; epoch: number; ps: number } | null = null

  constructor(reader: Reader, device: Uint8Array, used: number) {
    this.#reader = reader
    this.#device = device
    this.used = Math.max(used, reader.lastNumber(device))
  }

  /** For an entry that will count wherever it lands in this epoch. */
  next(): Numbered {
    const numbered = this.nextPerhaps()
    this.#sent = { n: numbered.n, epoch: this.#reader.epoch, ps: this.#reader.next }
    return numbered
  }

  /** For an entry that may never count: a rekey is valid in one place only. */
  nextPerhaps(): Numbered {
    this.used += 1
    return { n: this.used, after: this.#expected() }
  }

  // What was sealed for another epoch, or too long ago, is void wherever it is; its author seals it again under another number.
  #expected(): number {
    const counted = this.#reader.lastNumber(this.#device)
    const { epoch, next } = this.#reader
    if (!this.#sent || this.#sent.epoch !== epoch || next - this.#sent.ps > WINDOW) return counted
    return Math.max(this.#sent.n, counted)
  }
}
