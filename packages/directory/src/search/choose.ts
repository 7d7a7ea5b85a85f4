import type { Spot } from '../place/place.ts'
import { gatherBest } from './best.ts'
import type { Best } from './best.ts'
import { around, distance, drawCircle } from './circle.ts'
import type { Circle } from './circle.ts'
import { fitting, fittingPlainly } from './fit.ts'
import type { Scores, Test } from './fit.ts'
import type { Match } from './match.ts'
import { occasionsOf } from './occasions.ts'
import type { Occasions } from './occasions.ts'
import type { Query } from './query.ts'
import type { Shelf } from './shelf.ts'

export const pageSize = 20

export interface Sought {
  query: Query
  shelves: readonly Shelf[]
  matches: readonly (Match | null)[]
  spot: Spot | null
  /** Milliseconds since 1970. */
  now: number
}

export interface Chosen {
  best: Best
  circle: Circle | null
  undated: number
}

/** What is asked of one shelf. */
interface Part {
  shelf: Shelf
  index: number
  match: Match | null
  scores: Scores
  occasions: Occasions | null
  fits: Test | null
  /** Fits all but the date, for those whose dates nobody can count. */
  fitsOtherwise: Test | null
}

/** Goes through everything that may fit and gathers the best. */
export function choose({ query, shelves, matches, spot, now }: Sought, scores: readonly Scores[]): Chosen {
  const isDated = query.on !== null || query.by === 'date'
  const parts = shelves.map((shelf, index): Part => {
    const [mine, occasions] = [scores[index] ?? null, isDated ? occasionsOf(shelf, query, now) : null]
    return { shelf, index, match: matches[index] ?? null, scores: mine, occasions, fits: fitting(shelf, query, mine, occasions), fitsOtherwise: fittingPlainly(shelf, query, mine) }
  })
  // From afar, distance is no reason to leave a group out; nearer ones only come first.
  const isBounded = spot !== null && query.format !== 'online' && query.format !== 'phone'
  const circle = isBounded ? drawCircle(shelves, matches, parts.map(({ fits }) => fits), spot, query.within) : null
  const best = gatherBest(query.page * pageSize, (shelf, listing) => listing >= shelves[shelf]!.firstPausing)
  let undated = 0
  for (const part of parts) {
    if (spot === null && part.scores === null && part.occasions === null) inOrder(part, best, query.page * pageSize)
    else undated += one(part, spot, circle, best, query.by === 'date')
  }
  return { best, circle, undated }
}

/** Without words, place and dates the first ones are simply the first; the rest only counts. */
function inOrder({ shelf, index, fits }: Part, best: Best, most: number): void {
  let [offered, at] = [0, 0]
  for (; at < shelf.listings.length && offered < most; at++) {
    if (fits !== null && !fits(at)) continue
    best.offer(index, at, Infinity, 0)
    offered++
  }
  if (fits === null) return best.countMore(shelf.listings.length - at)
  let more = 0
  for (; at < shelf.listings.length; at++) if (fits(at)) more++
  best.countMore(more)
}

/** Offers what fits of one shelf; how many it left aside because nobody can count their dates. */
function one({ shelf, index, match, scores, occasions, fits, fitsOtherwise }: Part, spot: Spot | null, circle: Circle | null, best: Best, byDate: boolean): number {
  let undated = 0
  const offer = (listing: number): void => {
    const isFitting = byDate || fits === null || fits(listing)
    if (!isFitting && (occasions === null || !occasions.isVague(listing))) return
    if ((byDate || !isFitting) && fitsOtherwise !== null && !fitsOtherwise(listing)) return
    const km = spot === null ? Infinity : distance(shelf, listing, spot)
    if (circle !== null && !(km <= circle.within)) return
    const [near, score] = [Number.isNaN(km) ? Infinity : km, scores === null ? 0 : scores[listing]!]
    if (!isFitting) undated++
    else if (!byDate || occasions === null) best.offer(index, listing, near, score)
    else if (!offerDates(listing, near, score, occasions) && occasions.isVague(listing) && listing < shelf.firstPausing) undated++
  }
  const offerDates = (listing: number, km: number, score: number, dates: Occasions): boolean => {
    if (listing >= shelf.firstPausing) return false
    let some = false
    dates.some(listing, (local) => {
      some = true
      best.offer(index, listing, km, score, dates.everywhere(listing, local), local)
      return false
    })
    return some
  }
  if (spot !== null && circle !== null) eachOf(around(shelf, match, spot, circle.within), offer)
  else if (match !== null) eachOf(match.listings, offer)
  else for (let listing = 0; listing < shelf.listings.length; listing++) if (occasions === null || occasions.may(listing)) offer(listing)
  return undated
}

function eachOf(listings: ArrayLike<number>, act: (listing: number) => void): void {
  for (let at = 0; at < listings.length; at++) act(listings[at]!)
}
