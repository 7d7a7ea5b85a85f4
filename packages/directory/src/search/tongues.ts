import type { Listing } from '../listing/listing.ts'

/** The most frequent languages have a bit each; the last bit says that a group has another one, too. */
export interface Tongues {
  names: readonly string[]
  bits: Uint32Array
}

const mostNames = 31
const another = 31

export function tonguesOf(listings: Iterable<Listing>, count: number): Tongues {
  const often = new Map<string, number>()
  for (const { languages } of listings) for (const each of languages) often.set(each, (often.get(each) ?? 0) + 1)
  const names = [...often].toSorted(([, a], [, b]) => b - a).slice(0, mostNames).map(([name]) => name)
  const bitOf = new Map(names.map((name, bit) => [name, bit]))
  const bits = new Uint32Array(count)
  let number = 0
  for (const { languages } of listings) bits[number++] = languages.reduce((all, each) => all | (1 << (bitOf.get(each) ?? another)), 0)
  return { names, bits }
}

/** A question about one listing: does it speak this language? `at` gives the listing itself, for rare languages. */
export function speaks({ names, bits }: Tongues, language: string, at: (number: number) => Listing | undefined): (number: number) => boolean {
  const bit = names.indexOf(language)
  if (bit >= 0) return (number) => (bits[number]! & (1 << bit)) !== 0
  return (number) => bits[number]! >>> another === 1 && at(number)?.languages.includes(language) === true
}
