import { certainEnd } from './catch-up.ts'
import type { Parcel } from './ports.ts'
import type { State, Wish } from './state.ts'

/**
 * What to do next, seen from everything that is known:
 * 1. nothing is asked of a house that cannot be reached or wants a pause;
 * 2. listen before reading, so that nothing falls between;
 * 3. one page at a time, only when something is missing;
 * 4. one parcel at a time, in the order they were said, only when we have read to the end;
 * 5. a parcel of an earlier epoch, or overtaken by a later one, is not sent but sealed anew by its author.
 */
export function decide(state: State): [State, Wish[]] {
  if (!state.online) return [state, []]
  if (state.pause !== null) return [state, [{ kind: 'wake', at: state.pause }]]
  return [listen, read, renew, send].reduce<[State, Wish[]]>(([now, wishes], next) => {
    const [then, more] = next(now)
    return [then, [...wishes, ...more]]
  }, [state, []])
}

function listen(state: State): [State, Wish[]] {
  if (state.live !== 'off') return [state, []]
  return [{ ...state, live: 'asked', certainAtListen: certainEnd(state) }, [{ kind: 'listen', from: state.next }]]
}

function read(state: State): [State, Wish[]] {
  if (state.reading !== null || state.next >= state.head) return [state, []]
  return [{ ...state, reading: state.next, certainAtRead: certainEnd(state) }, [{ kind: 'read', from: state.next }]]
}

function renew(state: State): [State, Wish[]] {
  if (!readToTheEnd(state)) return [state, []]
  const first = state.outbox.find((o) => o.stage !== 'sent')
  if (first?.stage !== 'line' || first.parcel.id === state.sending || isFresh(state, first.parcel)) return [state, []]
  const outbox = state.outbox.map((o) => (o === first ? { ...o, stage: 'stale' as const } : o))
  return [{ ...state, outbox }, [{ kind: 'reseal', id: first.parcel.id }]]
}

function isFresh(state: State, parcel: Parcel): boolean {
  return parcel.epoch === state.epoch && parcel.n > state.sentN
}

function send(state: State): [State, Wish[]] {
  const first = state.outbox.find((o) => o.stage !== 'sent')
  if (state.sending !== null || state.held || !readToTheEnd(state) || first?.stage !== 'line') return [state, []]
  const { parcel } = first
  return [{ ...state, sending: parcel.id }, [{ kind: 'send', parcel }]]
}

function readToTheEnd(state: State): boolean {
  return state.live === 'on' && !state.taking && state.next >= state.head
}
