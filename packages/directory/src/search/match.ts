import { isForRelatives } from './facts.ts'
import type { Shelf } from './shelf.ts'
import { leastBeginning } from './meaning.ts'
import type { Wanted } from './understand.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Listings that have the words, in no order, and beside each how well it has them (larger is better, never 0). */
export interface Match {
  listings: Uint32Array
  scores: Uint16Array
  /** The same as a column over all listings, for matches that are kept. */
  column: Uint16Array | null
}

const forTopic = 4
const forRelatives = 3
const forExactWord = 2
const mostForOne = 30
/** So many words may begin alike before the rest of them is left aside. */
const mostBeginnings = 400
const leastInCompound = 5
const compoundEnds = ['gruppe', 'sgruppe', 'ngruppe', 'kreis', 'treff']

/** Listings that have everything wanted; null when no words were asked for. */
export function matchAll(shelf: Shelf, wanted: readonly Wanted[]): Match | null {
  if (wanted.length === 0) return null
  const { match, met } = matchMost(shelf, wanted)
  return met === wanted.length ? match : noMatch
}

/** Listings that have most of what is wanted, and how many things that is. */
export function matchMost(shelf: Shelf, wanted: readonly Wanted[]): { match: Match; met: number } {
  const [first, ...others] = wanted.map((each) => matchOne(shelf, each))
  if (first === undefined || others.length === 0) return { match: first ?? noMatch, met: first && first.listings.length > 0 ? 1 : 0 }
  const { sums, met } = scratchOf(shelf)
  let most = 0
  for (const { listings, scores } of [first, ...others]) {
    for (let at = 0; at < listings.length; at++) {
      const listing = listings[at]!
      sums[listing]! += scores[at]!
      most = Math.max(most, ++met[listing]!)
    }
  }
  const found: number[] = []
  // Taking a listing clears it, so that it is taken once and the scratch is clean again.
  const take = (listing: number) => {
    if (met[listing] === most) found.push(listing, sums[listing]!)
    met[listing] = 0
    sums[listing] = 0
  }
  for (const { listings } of [first, ...others]) for (const listing of listings) if (met[listing]! > 0) take(listing)
  return { match: pairs(found), met: most }
}

const noMatch: Match = { listings: new Uint32Array(0), scores: new Uint16Array(0), column: null }

const pairs = (found: readonly number[]): Match => ({
  listings: Uint32Array.from({ length: found.length / 2 }, (_, at) => found[at * 2]!),
  scores: Uint16Array.from({ length: found.length / 2 }, (_, at) => found[at * 2 + 1]!),
  column: null,
})

/** Room for sums over all listings, kept with the shelf and left clean: made anew, it would cost more than the search. */
interface Scratch {
  one: Uint16Array
  sums: Uint16Array
  met: Uint8Array
}

const scratches = new WeakMap<Shelf, Scratch>()

function scratchOf(shelf: Shelf): Scratch {
  const size = shelf.listings.length
  const scratch = scratches.get(shelf) ?? { one: new Uint16Array(size), sums: new Uint16Array(size), met: new Uint8Array(size) }
  scratches.set(shelf, scratch)
  return scratch
}

/** Lends, for each shelf, a column with the score of every listing (0 = not matched) while `act` runs; null where nothing was asked for. */
export function withScores<T>(shelves: readonly Shelf[], matches: readonly (Match | null)[], act: (columns: (Uint16Array | null)[]) => T): T {
  const lent = shelves.map((shelf, index) => ({ column: matches[index]?.column ?? scratchOf(shelf).sums, match: matches[index] ?? null }))
  const filled = lent.flatMap(({ column, match }) => (match !== null && match.column === null ? [{ column, match }] : []))
  for (const { column, match } of filled) match.listings.forEach((listing, at) => (column[listing] = match.scores[at]!))
  try {
    return act(lent.map(({ column, match }) => (match === null ? null : column)))
  } finally {
    for (const { column, match } of filled) for (const listing of match.listings) column[listing] = 0
  }
}

/** Topics many people ask for touch many listings; their matches are kept, a few of them, as long as the shelf stands. */
const kept = new WeakMap<Shelf, Map<string, Match>>()
const mostKept = 32
/** A kept match has a column over all listings: for small ones, making it would cost more than matching again. */
const worthKeeping = 1000
const worthOfAll = 0.02

function matchOne(shelf: Shelf, wanted: Wanted): Match {
  const memory = kept.get(shelf) ?? new Map<string, Match>()
  kept.set(shelf, memory)
  const key = JSON.stringify(wanted)
  const known = memory.get(key)
  if (known) return known
  const gathered = gather(shelf, wanted)
  if (gathered.listings.length < Math.max(worthKeeping, shelf.listings.length * worthOfAll)) return gathered
  const match = { ...gathered, column: new Uint16Array(shelf.listings.length) }
  match.listings.forEach((listing, at) => (match.column[listing] = match.scores[at]!))
  if (memory.size >= mostKept) memory.delete(memory.keys().next().value ?? '')
  memory.set(key, match)
  return match
}

/** `Ängste` for `Angst`, and `Kinderkrebsgruppe` for `Krebs`. */
function otherForms(vocabulary: Vocabulary, word: string): Set<number> {
  const ends = word.length < leastInCompound ? [] : ['', ...compoundEnds].map((end) => word + end)
  return new Set([...vocabulary.forms(word), ...ends.flatMap((end) => vocabulary.ending(end)).slice(0, mostBeginnings)])
}

function gather(shelf: Shelf, { topics, relatives, word, mended }: Wanted): Match {
  const scores = scratchOf(shelf).one
  const touched: number[] = []
  const give = (listing: number, score: number) => {
    if (scores[listing] === 0) touched.push(listing)
    scores[listing] = Math.min(mostForOne, scores[listing]! + score)
  }
  for (const topic of topics) for (const listing of shelf.byTopic.get(topic) ?? []) give(listing, forTopic)
  if (relatives) for (let listing = 0; listing < scores.length; listing++) if (isForRelatives(shelf.facts[listing]!)) give(listing, forRelatives)
  const { vocabulary, of } = shelf.postings
  const giveAll = (number: number, extra: number) => {
    for (const posting of of(number)) give(posting >> 2, (posting & 3) + extra)
  }
  const exact = word === '' ? -1 : vocabulary.find(word)
  if (exact >= 0) giveAll(exact, forExactWord)
  if (word.length >= leastBeginning) {
    const [from, to] = vocabulary.beginning(word)
    for (let number = from; number < Math.min(to, from + mostBeginnings); number++) if (number !== exact) giveAll(number, 0)
    for (const number of otherForms(vocabulary, word)) if (number < from || number >= to) giveAll(number, 0)
  }
  for (const number of mended.map(vocabulary.find)) if (number >= 0) giveAll(number, 0)
  const match = { listings: Uint32Array.from(touched), scores: Uint16Array.from(touched, (listing) => scores[listing]!), column: null }
  for (const listing of touched) scores[listing] = 0
  return match
}
