import type { Arrival, Page, Parcel, Trouble } from './ports.ts'

/** All that one device knows about keeping one log in step. Plain values; `step` is the only thing that moves it. */
export interface State {
  /** Position of the first entry not handed on yet. */
  next: number
  /** Arrived ahead of a gap, ascending. */
  early: Arrival[]
  /** The furthest end of the log the server has named. */
  head: number
  /** The last entries handed on, to notice a server that tells it differently later. */
  recent: Arrival[]
  online: boolean
  live: 'off' | 'asked' | 'on'
  /** How far the log went for certain when it was last asked to be told live, and when a page was last asked for. */
  certainAtListen: number
  certainAtRead: number
  /** From where a page is under way, or null. */
  reading: number | null
  /** Handed on, and not read yet: until then nobody knows which epoch it is. */
  taking: boolean
  /** Epoch the reader stands in. */
  epoch: number
  outbox: Outgoing[]
  /** Id of the parcel under way, or null. */
  sending: string | null
  /** Counter of the last parcel that went out. */
  sentN: number
  /** Nothing is asked before this moment (ms since 1970). */
  pause: number | null
  /** Failures since something last went well. */
  tries: number
  /** Something is wrong with what the server tells: nothing goes out until a person has seen it. */
  held: boolean
}

/** `line`: waits. `sent`: has a position, not read back yet. `stale`: being sealed anew by the author. */
export interface Outgoing { parcel: Parcel; stage: 'line' | 'sent' | 'stale'; seq: number | null }

export type Input =
  | { kind: 'online' } | { kind: 'offline' }
  | { kind: 'listening'; head: number } | { kind: 'hushed'; now: number; chance: number }
  | { kind: 'page'; page: Page; now: number; chance: number }
  | { kind: 'page-failed'; trouble: Trouble; after: number; now: number; chance: number }
  | { kind: 'entry'; arrival: Arrival }
  | { kind: 'post'; parcel: Parcel }
  /** `n` tells which sealing of the deed it was: another may have taken its place meanwhile. */
  | { kind: 'sent'; id: string; n: number; seq: number }
  | { kind: 'send-failed'; id: string; n: number; trouble: Trouble; after: number; now: number; chance: number }
  /** The reader found our deed in the log, valid. */
  | { kind: 'settled'; id: string }
  /** The reader found our entry in the log without effect, because it came too late for its epoch. */
  | { kind: 'came-late'; id: string }
  | { kind: 'resealed'; parcel: Parcel } | { kind: 'given-up'; id: string }
  /** What was handed on is read; the reader stands in this epoch. */
  | { kind: 'taken'; epoch: number }
  | { kind: 'time'; now: number }
  | { kind: 'hold' } | { kind: 'go-on' }

export type Wish =
  | { kind: 'listen'; from: number }
  | { kind: 'read'; from: number }
  | { kind: 'send'; parcel: Parcel }
  | { kind: 'take'; arrivals: Arrival[] }
  | { kind: 'reseal'; id: string }
  | { kind: 'dropped'; id: string; trouble: Trouble }
  | { kind: 'wake'; at: number }
  | { kind: 'alarm'; about: 'fork' | 'rollback' | 'gap'; seq: number }

/** A device that has read up to `next` and holds what was stored in its outbox. */
export function begin(at: { next: number; epoch: number; recent?: Arrival[]; outbox?: Parcel[] }): State {
  return {
    next: at.next, head: at.next, epoch: at.epoch, recent: at.recent ?? [], early: [],
    online: false, live: 'off', certainAtListen: at.next, certainAtRead: at.next, taking: false, reading: null, sending: null, sentN: -1, pause: null, tries: 0, held: false,
    outbox: (at.outbox ?? []).map((parcel) => ({ parcel, stage: 'line', seq: null })),
  }
}
