import fc from 'fast-check'
import { openBook } from '../index.ts'
import type { Book, Value } from '../index.ts'
import { begin, happen } from './acts.proof.ts'
import { chance } from './chance.proof.ts'
import { cast, idOf, World } from './world.proof.ts'
import type { Line } from './world.proof.ts'

/** What happens, as seeds: short ones are short stories, so that a failure shrinks to its core. */
export const seeds = fc.array(fc.noBias(fc.nat(0x7fffffff)), { minLength: 1, maxLength: 80, size: 'max' })

/** A group's story, told from seeds: members mostly, now and then a stranger or somebody who left. */
export function tell(story: readonly number[]): World {
  const world = new World()
  begin(world, chance(story[0]!))
  for (const seed of story) {
    const luck = chance(seed)
    const anybody = idOf(luck.one(cast))
    const who = luck.rarely(6) ? anybody : luck.one(world.here) ?? anybody
    world.now += 60_000
    happen(world, luck, who)
  }
  return world
}

/** Reads lines into a book; gives the reasons. */
export function take(book: Book, lines: readonly Line[]): (string | null)[] {
  return lines.map((line) => {
    if ('fact' in line) return book.take(line.fact)
    book.carryOut(line.carry.cause, line.carry.at, line.carry.seq)
    return null
  })
}

export function readAll(lines: readonly Line[], snapshot?: Value): Book {
  const book = openBook(snapshot)
  take(book, lines)
  return book
}

/** Everything a book knows, as text, to be compared. */
export const all = (book: Book): string => written([book.keep(), book.due()])
export const carried = (book: Book): string => written([book.freeze(), book.due()])
export const reasons = (lines: readonly Line[]): (string | null)[] => lines.map((line) => ('fact' in line ? line.reason : null))

/** A value as text, fields in alphabetical order, as storage and wire may do. */
export const written = (value: unknown): string => JSON.stringify(value, (_field, part: unknown) => {
  if (part instanceof Uint8Array) return { '#bytes': [...part] }
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return part
  return Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
})

export const readBack = (text: string): Value => JSON.parse(text, (_field, part: { '#bytes'?: number[] } | null) =>
  part?.['#bytes'] ? new Uint8Array(part['#bytes']) : part) as Value
