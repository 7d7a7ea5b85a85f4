import { boxesAround, kilometres } from '../place/distance.ts'
import type { Gazetteer } from '../place/gazetteer.ts'
import type { Spot } from '../place/place.ts'
import { resolvePlace } from '../place/resolve.ts'
import { dayBit, fitsAudience, fitsFormat } from './mask.ts'
import { matchAll, matchMost } from './match.ts'
import type { Match } from './match.ts'
import { gatherBest } from './best.ts'
import type { Best } from './best.ts'
import type { Found, Query, Understood } from './query.ts'
import type { Shelf } from './shelf.ts'
import { understand } from './understand.ts'
import type { Wanted } from './understand.ts'

export const pageSize = 20
const usualCircle = 25
const widestCircle = 400

/** Answers a question over all shelves: what we took it to mean, how many groups there are, and one page of them. */
export function find(query: Query, shelves: readonly Shelf[], gazetteer: Gazetteer): Found {
  const wish = understand(query.q, shelves)
  const { matches, loosened } = matchWords(shelves, wish.wanted)
  const near = query.near === '' ? null : resolvePlace(query.near, shelves.map(({ places }) => places), gazetteer)
  const fits = shelves.map((shelf, index) => fitting(shelf, query, matches[index] ?? null))
  const spot = near?.spot ?? null
  // From afar, distance is no reason to leave a group out; nearer ones only come first.
  const bounded = spot !== null && query.format !== 'online' && query.format !== 'phone'
  const circle = bounded ? drawCircle(shelves, fits, spot, query.within ?? usualCircle) : null
  const best = gatherBest(query.page * pageSize, (shelf, listing) => listing >= shelves[shelf]!.firstPausing)
  for (const [index, shelf] of shelves.entries()) offerAll(shelf, index, fits[index]!, matches[index] ?? null, spot, circle?.within ?? null, best)
  const pages = Math.max(1, Math.ceil(best.total() / pageSize))
  const page = Math.min(query.page, pages)
  const entries = best.first(page * pageSize).slice((page - 1) * pageSize)
  const understood: Understood = {
    topics: [...new Set(wish.wanted.flatMap(({ topics }) => topics))],
    read: wish.read,
    loosened,
    place: spot,
    otherPlaces: near?.others ?? [],
    placeUnknown: near !== null && spot === null,
    within: circle?.within ?? null,
    widened: circle?.widened ?? false,
  }
  const listings = entries.map(({ shelf, listing, km }) => ({ listing: shelves[shelf]!.listings[listing]!, km: Number.isFinite(km) ? km : null }))
  return { total: best.total(), page, pages, understood, listings }
}

/** All wanted words first; when no listing has them all, those that have most. */
function matchWords(shelves: readonly Shelf[], wanted: readonly Wanted[]): { matches: (Match | null)[]; loosened: boolean } {
  const strict = shelves.map((shelf) => matchAll(shelf, wanted))
  if (wanted.length < 2 || strict.some((match) => match !== null && match.listings.length > 0)) return { matches: strict, loosened: false }
  const loose = shelves.map((shelf) => matchMost(shelf, wanted))
  const most = Math.max(0, ...loose.map(({ met }) => met))
  return { matches: loose.map(({ match, met }, index) => (met === most ? match : (strict[index] ?? null))), loosened: most > 0 }
}

/** A question about one listing: does it fit the words and everything chosen but the place? */
function fitting(shelf: Shelf, query: Query, match: Match | null): (listing: number) => boolean {
  const days = query.when === null ? shelf.days : shelf.daysIn[query.when]
  const wantedDays = query.day === null ? 127 : dayBit(query.day)
  const scores = match?.scores ?? null
  const timed = query.day !== null || query.when !== null
  return (listing) =>
    (scores === null || scores[listing]! > 0) &&
    (!timed || (days[listing]! & wantedDays) !== 0) &&
    (query.for === null || fitsAudience(shelf.audience[listing]!, query.for)) &&
    (query.format === null || fitsFormat(shelf.format[listing]!, query.format))
}

/** The circle that was asked for, or the next wider one in which something is. */
function drawCircle(shelves: readonly Shelf[], fits: readonly ((listing: number) => boolean)[], spot: Spot, asked: number): { within: number; widened: boolean } {
  for (let within = asked; ; within *= 2) {
    const something = shelves.some((shelf, index) => someWithin(shelf, fits[index]!, spot, within))
    if (something) return { within, widened: within > asked }
    if (within * 2 > Math.max(widestCircle, asked)) return { within: asked, widened: false }
  }
}

const someWithin = (shelf: Shelf, fits: (listing: number) => boolean, spot: Spot, within: number): boolean =>
  inBoxes(shelf, spot, within).some((listing) => fits(listing) && distance(shelf, listing, spot) <= within)

const inBoxes = (shelf: Shelf, spot: Spot, within: number): number[] =>
  boxesAround(spot.lat, spot.lng, within)
    .flatMap((box) => shelf.spots?.range(...box) ?? [])
    .map((at) => shelf.spotListing[at]!)

const distance = (shelf: Shelf, listing: number, spot: Spot): number => kilometres(spot.lat, spot.lng, shelf.lat[listing]!, shelf.lng[listing]!)

/** Offers every listing that fits, and lies within the circle if one is drawn. */
function offerAll(shelf: Shelf, index: number, fits: (listing: number) => boolean, match: Match | null, spot: Spot | null, within: number | null, best: Best): void {
  const offer = (listing: number) => {
    if (!fits(listing)) return
    const km = spot === null ? Infinity : distance(shelf, listing, spot)
    if (within === null || km <= within) best.offer(index, listing, Number.isNaN(km) ? Infinity : km, match === null ? 0 : match.scores[listing]!)
  }
  if (spot !== null && within !== null) inBoxes(shelf, spot, within).forEach(offer)
  else if (match !== null) match.listings.forEach(offer)
  else for (let listing = 0; listing < shelf.listings.length; listing++) offer(listing)
}
