import { sameBytes } from '@visavis/wire'
import { pauseAfter } from './pause.ts'
import type { Parcel, Trouble } from './ports.ts'
import type { Outgoing, State, Wish } from './state.ts'

/** A parcel joins the line; one with the same id is already there only when a device retries, and stays as it is. */
export function post(state: State, parcel: Parcel): State {
  if (state.outbox.some((o) => o.parcel.id === parcel.id)) return state
  return { ...state, outbox: [...state.outbox, { parcel, stage: 'line', seq: null }] }
}

/** The server has it. It stays until it is read back from the log: only the log decides what happened. */
export function sent(state: State, { id, n, seq }: { id: string; n: number; seq: number }): [State, Wish[]] {
  const free = { ...state, sending: null, pause: null, tries: 0, head: Math.max(state.head, seq + 1), sentN: Math.max(state.sentN, n) }
  if (!isIn(state, id, n)) return [free, []]
  return [change(free, id, { stage: 'sent', seq }), saidDifferently(state, id, seq)]
}

/** It was told to stand where we have read something else. */
function saidDifferently(state: State, id: string, seq: number): Wish[] {
  const parcel = state.outbox.find((o) => o.parcel.id === id)?.parcel
  const read = state.recent.find((r) => r.seq === seq)
  if (!parcel || !read || sameBytes(read.entry, parcel.entry)) return []
  return [{ kind: 'alarm', about: 'fork', seq }]
}

type Failure = { id: string; n: number; trouble: Trouble; after: number; now: number; chance: number }

/** `head-moved` and `refused` end a parcel; a superseded one shows that we have not read to the end; all else is tried again. */
export function failed(state: State, { id, n, trouble, after, now, chance }: Failure): [State, Wish[]] {
  const free = { ...state, sending: null }
  if (!isIn(state, id, n)) return [free, []]
  if (trouble === 'head-moved' || trouble === 'refused') return [given(free, id), [{ kind: 'dropped', id, trouble }]]
  const head = trouble === 'superseded' ? Math.max(state.head, state.next + 1) : state.head
  return [pauseAfter({ ...free, head }, after, now, chance), []]
}

export function settled(state: State, id: string): State {
  return given(state, id)
}

export function cameLate(state: State, id: string): [State, Wish[]] {
  if (!state.outbox.some((o) => o.parcel.id === id)) return [state, []]
  return [change(state, id, { stage: 'stale', seq: null }), [{ kind: 'reseal', id }]]
}

/** The author sealed the deed anew; it keeps its place in the line. */
export function resealed(state: State, parcel: Parcel): State {
  return change(state, parcel.id, { parcel, stage: 'line', seq: null })
}

export function given(state: State, id: string): State {
  return { ...state, outbox: state.outbox.filter((o) => o.parcel.id !== id) }
}

const isIn = (state: State, id: string, n: number): boolean => state.outbox.some(({ parcel }) => parcel.id === id && parcel.n === n)

function change(state: State, id: string, to: Partial<Outgoing>): State {
  return { ...state, outbox: state.outbox.map((o) => (o.parcel.id === id ? { ...o, ...to } : o)) }
}
