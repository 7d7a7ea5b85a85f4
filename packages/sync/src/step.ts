import { arrive, endsAt } from './catch-up.ts'
import { decide } from './decide.ts'
import { cameLate, failed, given, post, resealed, sent, settled } from './outbox.ts'
import { pauseAfter } from './pause.ts'
import type { Input, State, Wish } from './state.ts'

/**
 * Many causes, one decision: an input only changes what is known; `decide` then looks at all of it and wishes.
 * Pure and total; the state handed in is left untouched.
 */
export function step(state: State, input: Input): [State, Wish[]] {
  const [known, noticed] = note(state, input)
  const [next, wishes] = decide(known)
  return [next, [...noticed, ...wishes]]
}

function note(state: State, input: Input): [State, Wish[]] {
  switch (input.kind) {
    case 'online': return [{ ...state, online: true, pause: null }, []]
    case 'offline': return [{ ...state, online: false, live: 'off', reading: null, sending: null }, []]
    case 'listening': return endsAt({ ...state, live: 'on' }, input.head, state.certainAtListen)
    case 'hushed': return [pauseAfter({ ...state, live: 'off' }, 0, input.now, input.chance), []]
    case 'page': return takePage(state, input)
    case 'page-failed': return [pauseAfter({ ...state, reading: null }, input.after, input.now, input.chance), []]
    case 'entry': return arrive(state, [input.arrival])
    case 'time': return [state.pause !== null && input.now >= state.pause ? { ...state, pause: null } : state, []]
    case 'taken': return [taken(state, input.epoch), []]
    case 'hold': return [{ ...state, held: true }, []]
    case 'go-on': return [{ ...state, held: false }, []]
    case 'post': return [post(state, input.parcel), []]
    case 'sent': return sent(state, input)
    case 'send-failed': return failed(state, input)
    case 'settled': return [settled(state, input.id), []]
    case 'came-late': return cameLate(state, input.id)
    case 'resealed': return [resealed(state, input.parcel), []]
    case 'given-up': return [given(state, input.id), []]
  }
}

/** The token of a new epoch reads on where the old one may stop, so a new epoch is listened to anew. */
function taken(state: State, epoch: number): State {
  return { ...state, taking: false, epoch, live: epoch === state.epoch ? state.live : 'off' }
}

/** A page that names more than it brings is no news; when that goes on, people are told that something is missing. */
function takePage(state: State, { page, now, chance }: Extract<Input, { kind: 'page' }>): [State, Wish[]] {
  const [read, first] = endsAt({ ...state, reading: null }, page.head, state.certainAtRead)
  const [taken, then] = arrive(read, page.entries)
  if (taken.next > state.next || taken.next >= taken.head) return [{ ...taken, pause: null, tries: 0 }, [...first, ...then]]
  const waiting = pauseAfter(taken, 0, now, chance)
  const missing: Wish[] = waiting.tries === 4 ? [{ kind: 'alarm', about: 'gap', seq: taken.next }] : []
  return [waiting, [...first, ...then, ...missing]]
}
