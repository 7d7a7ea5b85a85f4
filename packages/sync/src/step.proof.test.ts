import fc from 'fast-check'
import { expect, it } from 'vitest'
import { begin, step } from './index.ts'
import type { Input, State } from './index.ts'

/** A log of `size` entries, told in any order, with repetitions, interruptions and empty pages. */
const telling = fc.integer({ min: 1, max: 30 }).chain((size) => fc.record({
  size: fc.constant(size),
  heard: fc.array(fc.oneof(
    fc.integer({ min: 0, max: size - 1 }).map((seq): Input => ({ kind: 'entry', arrival: arrival(seq) })),
    fc.constantFrom<Input>({ kind: 'offline' }, { kind: 'online' }, { kind: 'listening', head: size },
      { kind: 'page', page: { head: size, entries: [] }, now: 0, chance: 0 }, { kind: 'time', now: 1e9 }),
  ), { maxLength: 80 }),
}))

const arrival = (seq: number) => ({ seq, at: 0, entry: Uint8Array.of(seq), words: null })

it('hands on every entry exactly once and in order, whatever the house does with the order', () => {
  fc.assert(fc.property(telling, ({ size, heard }) => {
    const taken: number[] = []
    let state = begin({ next: 0, epoch: 0 })
    for (const input of heard) state = follow(state, input, taken)
    state = follow(state, { kind: 'online' }, taken)
    state = follow(state, { kind: 'listening', head: size }, taken)
    const rest = Array.from({ length: size }, (_, seq) => arrival(seq))
    follow(state, { kind: 'page', page: { head: size, entries: rest }, now: 0, chance: 0 }, taken)
    expect(taken).toEqual(rest.map((a) => a.seq))
  }))
})

function follow(state: State, input: Input, taken: number[]): State {
  const [next, wishes] = step(state, input)
  for (const wish of wishes) if (wish.kind === 'take') taken.push(...wish.arrivals.map((a) => a.seq))
  return next
}
