import type { Value } from '@visavis/wire'

/** A map with a kind: what a member did. Fields `attest`, `record` and `u` mean something to sealing (docs/protocol.md, R10). */
export type Deed = Record<string, Value> & { kind: string }

/** One deed, opened and verified. `id` hex of 16 bytes, `by` the member, `at` the author's claimed time in ms since 1970. */
export interface Fact {
  id: string
  seq: number
  by: string
  at: number
  deed: Deed
}

/** A change of membership a rekey may carry out, and what causes it ("decision:<id>", "leave:<id>"). */
export interface Change {
  cause: string
  joins: { u: string; record: Uint8Array } | null
  leaves: string | null
}

/** The group's rules, as far as sealing must ask them. Pure and deterministic: every device gets the same answers. */
export interface Book {
  /** Refusal code, or null; a refused fact changes nothing. */
  take(fact: Fact): string | null
  /** Changes a rekey may now carry out, oldest first. */
  due(): Change[]
  /** The rekey for this change was valid. */
  carryOut(cause: string, at: number, seq: number): void
  /** What carries the group, canonical: the same on every device, whole or opened from a snapshot. */
  freeze(): Value
  /** Everything this device knows, for its own checkpoint; `freeze()` when absent. */
  keep?(): Value
  /** True once the rules say that this program cannot read on; then nothing further may be read. */
  needsNewerProgram?(): boolean
}

/** Opens a book: empty, from a newcomer's snapshot (`freeze`), or from a checkpoint (`keep`). */
export type OpenBook = (snapshot?: Value) => Book
