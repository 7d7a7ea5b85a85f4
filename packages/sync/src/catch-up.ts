import { sameBytes } from '@visavis/wire'
import type { Arrival } from './ports.ts'
import type { State, Wish } from './state.ts'

/** How many entries ahead of a gap, and how many behind us, are kept. */
const AHEAD = 512
const BEHIND = 64

/** Entries came, in any order, perhaps again: hands on what follows without a gap, exactly once, in order. */
export function arrive(state: State, arrivals: readonly Arrival[]): [State, Wish[]] {
  const noticed = arrivals.filter((a) => tellsItDifferently(state, a))
    .map((a): Wish => ({ kind: 'alarm', about: 'fork', seq: a.seq }))
  const early = merge(state.early, arrivals.filter((a) => a.seq >= state.next))
  const run = runFrom(early, state.next)
  const next = state.next + run.length
  const furthest = early.at(-1)
  const moved = {
    ...state,
    taking: state.taking || run.length > 0,
    next,
    head: Math.max(state.head, next, furthest ? furthest.seq + 1 : 0),
    early: early.slice(run.length, run.length + AHEAD),
    recent: run.length > 0 ? [...state.recent, ...run].slice(-BEHIND) : state.recent,
    held: state.held || noticed.length > 0,
  }
  return [moved, run.length > 0 ? [...noticed, { kind: 'take', arrivals: run }] : noticed]
}

/** How far the log goes for certain: read, or acknowledged by the server. */
export const certainEnd = (state: State): number => Math.max(state.next, ...state.outbox.map((o) => (o.seq ?? -1) + 1))

/**
 * The server said where the log ends. An end before what was certain when we asked means it lost or hides something;
 * what came to be while the answer was on its way cannot be in it.
 */
export function endsAt(state: State, head: number, whenAsked: number): [State, Wish[]] {
  if (head >= whenAsked) return [{ ...state, head: Math.max(head, certainEnd(state)) }, []]
  return [{ ...state, head: state.next, held: true }, [{ kind: 'alarm', about: 'rollback', seq: head }]]
}

function tellsItDifferently(state: State, arrival: Arrival): boolean {
  const known = state.recent.find((r) => r.seq === arrival.seq)
    ?? state.early.find((e) => e.seq === arrival.seq)
  if (known && !sameBytes(known.entry, arrival.entry)) return true
  return state.outbox.some((o) => o.seq === arrival.seq && !sameBytes(o.parcel.entry, arrival.entry))
}

/** First told wins: what arrived once is never replaced. */
function merge(early: readonly Arrival[], more: readonly Arrival[]): Arrival[] {
  const bySeq = new Map(early.map((a) => [a.seq, a]))
  for (const arrival of more) if (!bySeq.has(arrival.seq)) bySeq.set(arrival.seq, arrival)
  return [...bySeq.values()].sort((a, b) => a.seq - b.seq)
}

function runFrom(early: readonly Arrival[], next: number): Arrival[] {
  const gap = early.findIndex((a, i) => a.seq !== next + i)
  return early.slice(0, gap === -1 ? early.length : gap)
}
