import type { Listing } from '../listing/listing.ts'

/** The first 31 languages have a bit each; the last bit says that a group has another one, too. */
export interface Tongues {
  names: readonly string[]
  bits: Uint32Array
}

const mostNames = 31
const another = 31

/** Gathers them listing by listing. */
export function gatherTongues(count: number): { add(number: number, listing: Listing): void; finish(): Tongues } {
  const bitOf = new Map<string, number>()
  const bits = new Uint32Array(count)
  return {
    add(number, { languages }) {
      for (const each of languages) if (!bitOf.has(each) && bitOf.size < mostNames) bitOf.set(each, bitOf.size)
      bits[number] = languages.reduce((all, each) => all | (1 << (bitOf.get(each) ?? another)), 0)
    },
    finish: () => ({ names: [...bitOf.keys()], bits }),
  }
}

/** A question about one listing: does it speak this language? `at` gives the listing itself, for rare languages. */
export function speaks({ names, bits }: Tongues, language: string, at: (number: number) => Listing | undefined): (number: number) => boolean {
  const bit = names.indexOf(language)
  if (bit >= 0) return (number) => (bits[number]! & (1 << bit)) !== 0
  return (number) => bits[number]! >>> another === 1 && at(number)?.languages.includes(language) === true
}
