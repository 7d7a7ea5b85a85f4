import { describe, expect, it } from 'vitest'
import { begin, step } from './index.ts'
import type { Arrival, Input, Parcel, State, Wish } from './index.ts'

const bytes = (n: number) => Uint8Array.of(n)
const entry = (seq: number, n = seq): Arrival => ({ seq, at: 0, entry: bytes(n), words: null })
const parcel = (id: string, n: number, epoch = 1): Parcel =>
  ({ id, n, epoch, entry: bytes(100 + n), words: null, ifHead: null, next: null })
const page = (head: number, ...entries: Arrival[]): Input => ({ kind: 'page', page: { head, entries }, now: 0, chance: 0 })

function live(inputs: Input[], from = begin({ next: 0, epoch: 1 })): { state: State; wishes: Wish[] } {
  return inputs.reduce<{ state: State; wishes: Wish[] }>(({ state, wishes }, input) => {
    const [next, more] = step(state, input)
    return { state: next, wishes: [...wishes, ...more] }
  }, { state: from, wishes: [] })
}
const kinds = (wishes: Wish[]) => wishes.map((w) => w.kind)
const taken = (wishes: Wish[]) => wishes.flatMap((w) => (w.kind === 'take' ? w.arrivals.map((a) => a.seq) : []))
const sends = (wishes: Wish[]) => wishes.flatMap((w) => (w.kind === 'send' ? [w.parcel.id] : []))
const alarms = (wishes: Wish[]) => wishes.flatMap((w) => (w.kind === 'alarm' ? [w.about] : []))

const caughtUp: Input[] = [{ kind: 'online' }, { kind: 'listening', head: 0 }]

describe('Anna’s device keeps a log in step', () => {
  it('listens first, then reads what it missed, then is quiet', () => {
    const { wishes } = live([{ kind: 'online' }, { kind: 'listening', head: 2 }, page(2, entry(0), entry(1))])
    expect(kinds(wishes)).toEqual(['listen', 'read', 'take'])
  })

  it('hands on each entry once and in order, however it arrives', () => {
    const { wishes } = live([...caughtUp, ...[2, 0, 0, 3, 1, 2].map((seq): Input => ({ kind: 'entry', arrival: entry(seq) }))])
    expect(taken(wishes)).toEqual([0, 1, 2, 3])
    expect(alarms(wishes)).toEqual([])
  })

  it('asks for nothing while the house cannot be reached, and sends what waited when it can', () => {
    const away = live([{ kind: 'post', parcel: parcel('a', 1) }])
    expect(away.wishes).toEqual([])
    expect(sends(live(caughtUp, away.state).wishes)).toEqual(['a'])
  })

  it('sends one after the other in the order they were said', () => {
    const first = live([...caughtUp, { kind: 'post', parcel: parcel('a', 1) }, { kind: 'post', parcel: parcel('b', 2) }])
    expect(sends(first.wishes)).toEqual(['a'])
    const second = live([{ kind: 'sent', id: 'a', n: 1, seq: 0 }, { kind: 'entry', arrival: entry(0, 101) }, { kind: 'taken', epoch: 1 }], first.state)
    expect(sends(second.wishes)).toEqual(['b'])
  })

  it('sends nothing before what has come is read: it may have changed the keys', () => {
    const reading = live([...caughtUp, { kind: 'entry', arrival: entry(0) }, { kind: 'post', parcel: parcel('a', 1) }])
    expect(sends(reading.wishes)).toEqual([])
    expect(sends(live([{ kind: 'taken', epoch: 1 }], reading.state).wishes)).toEqual(['a'])
  })

  it('sends the same bytes again when nobody answered', () => {
    const { wishes } = live([...caughtUp, { kind: 'post', parcel: parcel('a', 1) },
      { kind: 'send-failed', id: 'a', n: 1, trouble: 'unreachable', after: 0, now: 0, chance: 0 }, { kind: 'time', now: 1000 }])
    expect(kinds(wishes)).toEqual(['listen', 'send', 'wake', 'send'])
  })

  it('keeps a parcel until it is read back from the log', () => {
    const { state } = live([...caughtUp, { kind: 'post', parcel: parcel('a', 1) }, { kind: 'sent', id: 'a', n: 1, seq: 0 }])
    expect(state.outbox).toHaveLength(1)
    expect(live([{ kind: 'settled', id: 'a' }], state).state.outbox).toEqual([])
  })

  it('asks the author to seal anew what was sealed for an epoch that is over', () => {
    const waiting = live([{ kind: 'post', parcel: parcel('a', 1, 1) }, { kind: 'taken', epoch: 2 }])
    const { state, wishes } = live(caughtUp, waiting.state)
    expect(kinds(wishes)).toEqual(['listen', 'reseal'])
    expect(sends(live([{ kind: 'resealed', parcel: parcel('a', 2, 2) }], state).wishes)).toEqual(['a'])
  })

  it('asks to seal anew what a later parcel has overtaken', () => {
    const { wishes } = live([...caughtUp, { kind: 'post', parcel: parcel('a', 5) }, { kind: 'sent', id: 'a', n: 5, seq: 0 },
      { kind: 'entry', arrival: entry(0, 105) }, { kind: 'taken', epoch: 1 }, { kind: 'post', parcel: parcel('b', 4) }])
    expect(wishes.at(-1)).toEqual({ kind: 'reseal', id: 'b' })
  })

  it('is not confused when an answer about earlier bytes comes after they were sealed anew', () => {
    const late = live([...caughtUp, { kind: 'post', parcel: parcel('a', 1) }, { kind: 'entry', arrival: entry(0, 101) }, { kind: 'taken', epoch: 1 },
      { kind: 'came-late', id: 'a' }, { kind: 'resealed', parcel: parcel('a', 2) }, { kind: 'sent', id: 'a', n: 1, seq: 0 }])
    expect(alarms(late.wishes)).toEqual([])
    expect(late.wishes.at(-1)).toMatchObject({ kind: 'send', parcel: { n: 2 } })
  })

  it('drops a rekey that came second', () => {
    const { state, wishes } = live([...caughtUp, { kind: 'post', parcel: parcel('r', 1) },
      { kind: 'send-failed', id: 'r', n: 1, trouble: 'head-moved', after: 0, now: 0, chance: 0 }])
    expect(wishes.at(-1)).toEqual({ kind: 'dropped', id: 'r', trouble: 'head-moved' })
    expect(state.outbox).toEqual([])
  })
})

describe('a house that does not tell the truth', () => {
  it('is noticed when it tells one position in two ways, and nothing more goes out until a person has seen it', () => {
    const forked = live([...caughtUp, { kind: 'entry', arrival: entry(0) }, { kind: 'entry', arrival: entry(0, 9) }, { kind: 'post', parcel: parcel('a', 1) }])
    expect(alarms(forked.wishes)).toEqual(['fork'])
    expect(sends(forked.wishes)).toEqual([])
    expect(sends(live([{ kind: 'taken', epoch: 1 }, { kind: 'go-on' }], forked.state).wishes)).toEqual(['a'])
  })

  it('is noticed when something else stands where it said ours would', () => {
    const { wishes } = live([...caughtUp, { kind: 'post', parcel: parcel('a', 1) }, { kind: 'sent', id: 'a', n: 1, seq: 0 }, { kind: 'entry', arrival: entry(0, 7) }])
    expect(alarms(wishes)).toEqual(['fork'])
  })

  it('is noticed when the log became shorter', () => {
    const { wishes } = live([{ kind: 'online' }, { kind: 'listening', head: 3 }], begin({ next: 5, epoch: 1 }))
    expect(alarms(wishes)).toEqual(['rollback'])
  })

  it('is not suspected when something of ours came in while its answer was on the way', () => {
    const { state, wishes } = live([
      ...caughtUp, { kind: 'post', parcel: parcel('a', 1) }, { kind: 'taken', epoch: 2 },
      { kind: 'sent', id: 'a', n: 1, seq: 0 }, { kind: 'listening', head: 0 },
    ], begin({ next: 0, epoch: 1 }))
    expect(alarms(wishes)).toEqual([])
    expect(state.head).toBe(1)
    expect(wishes.at(-1)).toEqual({ kind: 'read', from: 0 })
  })

  it('is noticed when it names entries it never gives', () => {
    const empty: Input[] = Array.from({ length: 4 }, (_, i) => [page(3), { kind: 'time' as const, now: 1e9 * (i + 1) }]).flat()
    const { wishes } = live([{ kind: 'online' }, { kind: 'listening', head: 3 }, ...empty])
    expect(alarms(wishes)).toEqual(['gap'])
  })
})

it('leaves what it is given untouched', () => {
  const frozen = Object.freeze({ ...begin({ next: 0, epoch: 1 }), outbox: Object.freeze([]) as never })
  expect(() => live([...caughtUp, { kind: 'post', parcel: parcel('a', 1) }, { kind: 'entry', arrival: entry(0) }], frozen)).not.toThrow()
})
