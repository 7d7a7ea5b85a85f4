import { fitsAudience } from './mask.ts'
import type { Shelf } from './shelf.ts'
import { leastBeginning } from './understand.ts'
import type { Wanted } from './understand.ts'

/** The listings that have the words, in no order, and how well each has them (larger is better; 0 = not at all). */
export interface Match {
  listings: Uint32Array
  scores: Uint16Array
}

const forTopic = 4
const forRelatives = 3
const forExactWord = 2
const mostForOne = 30
/** So many words may begin alike before the rest of them is left aside. */
const mostBeginnings = 400

/** Listings that have everything wanted; null when no words were asked for. */
export function matchAll(shelf: Shelf, wanted: readonly Wanted[]): Match | null {
  const [first, ...others] = wanted.map((each) => matchOne(shelf, each)).sort((a, b) => a.listings.length - b.listings.length)
  if (first === undefined) return null
  if (others.length === 0) return first
  const listings = first.listings.filter((listing) => others.every(({ scores }) => scores[listing]! > 0))
  const scores = new Uint16Array(shelf.listings.length)
  for (const listing of listings) scores[listing] = [first, ...others].reduce((sum, each) => sum + each.scores[listing]!, 0)
  return { listings, scores }
}

/** Listings that have most of what is wanted, and how many things that is. */
export function matchMost(shelf: Shelf, wanted: readonly Wanted[]): { match: Match; met: number } {
  const matches = wanted.map((each) => matchOne(shelf, each))
  const met = new Uint8Array(shelf.listings.length)
  const scores = new Uint16Array(shelf.listings.length)
  let most = 0
  for (const each of matches) {
    for (const listing of each.listings) {
      met[listing]! += 1
      scores[listing]! += each.scores[listing]!
      if (met[listing]! > most) most = met[listing]!
    }
  }
  const listings = matches.flatMap((each) => Array.from(each.listings.filter((listing) => met[listing] === most)))
  return { match: { listings: Uint32Array.from(new Set(listings)), scores }, met: most }
}

/** Topics many people ask for touch many listings; their matches are kept, a few of them, as long as the shelf stands. */
const kept = new WeakMap<Shelf, Map<string, Match>>()
const mostKept = 32
const worthKeeping = 1000

function matchOne(shelf: Shelf, wanted: Wanted): Match {
  const memory = kept.get(shelf) ?? new Map<string, Match>()
  kept.set(shelf, memory)
  const key = JSON.stringify(wanted)
  const known = memory.get(key)
  if (known) return known
  const match = gather(shelf, wanted)
  if (match.listings.length < worthKeeping) return match
  if (memory.size >= mostKept) memory.delete(memory.keys().next().value ?? '')
  memory.set(key, match)
  return match
}

function gather(shelf: Shelf, { topics, relatives, word, mended }: Wanted): Match {
  const scores = new Uint16Array(shelf.listings.length)
  const touched: number[] = []
  const give = (listing: number, score: number) => {
    if (scores[listing] === 0) touched.push(listing)
    scores[listing] = Math.min(mostForOne, scores[listing]! + score)
  }
  for (const topic of topics) for (const listing of shelf.byTopic.get(topic) ?? []) give(listing, forTopic)
  if (relatives) for (let listing = 0; listing < scores.length; listing++) if (fitsAudience(shelf.audience[listing]!, 'relatives')) give(listing, forRelatives)
  const { vocabulary, of } = shelf.postings
  const giveAll = (number: number, extra: number) => {
    for (const posting of of(number)) give(posting >> 2, (posting & 3) + extra)
  }
  const exact = word === '' ? -1 : vocabulary.find(word)
  if (exact >= 0) giveAll(exact, forExactWord)
  if (word.length >= leastBeginning) {
    const [from, to] = vocabulary.beginning(word)
    for (let number = from; number < Math.min(to, from + mostBeginnings); number++) if (number !== exact) giveAll(number, 0)
  }
  for (const number of mended.map(vocabulary.find)) if (number >= 0) giveAll(number, 0)
  return { listings: Uint32Array.from(touched), scores }
}
