import fc from 'fast-check'
import { expect, it } from 'vitest'
import { mayDo, openBook, refusals } from './index.ts'
import { together } from './together.proof.ts'
import { plainMap } from './plain.ts'

it('refuses whatever is no deed, and never throws', () => {
  const { group } = together('Ana')
  fc.assert(fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withTypedArray: true }), fc.anything(), (deed, odd) => {
    expect(['unknown-deed', 'not-well-formed']).toContain(mayDo(group, { id: 'x', seq: 1, by: 'Ana', at: 1, deed } as never))
    expect(refusals).toContain(mayDo(group, { id: odd, seq: odd, by: odd, at: odd, deed: { kind: 'share', wish: 'listen', expires: odd } } as never) ?? refusals[0])
  }), { numRuns: 500, seed: 1929 })
})

it('takes a kind only as a word of its own', () => {
  const book = openBook()
  for (const kind of ['toString', '__proto__', 'constructor', ['leave'], { leave: 1 }]) {
    expect(book.take({ id: 'x', seq: 0, by: 'Ana', at: 1, deed: { kind } as never })).toBe('unknown-deed')
  }
})

it('weighs a plain map and finds no end in a bottomless one', () => {
  const deep: Record<string, unknown> = {}
  deep.deep = deep
  expect(plainMap(100)({ a: 'b', c: [1, null, true, new Uint8Array(3)] })).toBe(true)
  for (const odd of [deep, { a: 'x'.repeat(101) }, { a: 0.5 }, { a: undefined }, { a: new Map() }, []]) expect(plainMap(100)(odd)).toBe(false)
})
