import type { Chance } from './chance.proof.ts'
import type { World } from './world.proof.ts'

const junk: readonly unknown[] = [
  null, true, -1, 0.5, NaN, 2 ** 60, '', ' ', 'x'.repeat(5000), '\ud800', [], {}, [[[]]], new Uint8Array(0), new Uint8Array(9000),
  { kind: 'leave' }, 'leave', ['leave'], undefined, new Map([['kind', 'leave']]), Array(100_000).fill('x'),
]

/** A deed somebody made up: bent, cut short, overfull, or nothing of the kind. */
export function garbage(world: World, chance: Chance): unknown {
  const line = chance.one(world.lines)
  const deed: unknown = line && 'fact' in line ? line.fact.deed : { kind: 'leave' }
  if (typeof deed !== 'object' || deed === null || chance.rarely(4)) return chance.one(junk)
  const bent: Record<string, unknown> = { ...deed }
  const field = chance.one([...Object.keys(bent), 'kind', '__proto__', 'constructor', 'extra'])
  if (chance.rarely(3)) delete bent[field]
  else Object.defineProperty(bent, field, { value: chance.one(junk), enumerable: true, configurable: true, writable: true })
  return bent
}
