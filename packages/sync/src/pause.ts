import type { State } from './state.ts'

const FIRST = 500
const LONGEST = 60_000

/**
 * Waits longer after each failure, and never in step with others.
 * `after`: ms the server asked for; `chance`: 0..1, chosen outside.
 */
export function pauseAfter(state: State, after: number, now: number, chance: number): State {
  const tries = state.tries + 1
  const wait = Math.min(LONGEST, FIRST * 2 ** Math.min(tries - 1, 10))
  return { ...state, pause: now + Math.max(after, wait * (0.5 + chance / 2)), tries }
}
