import { boxesAround, kilometres } from '../place/distance.ts'
import type { Gazetteer } from '../place/gazetteer.ts'
import type { Spot } from '../place/place.ts'
import { resolvePlace } from '../place/resolve.ts'
import { dayBit, fitsAudience, fitsFormat } from './mask.ts'
import { matchAll, matchMost, withScores } from './match.ts'
import type { Match } from './match.ts'
import { gatherBest } from './best.ts'
import type { Best } from './best.ts'
import type { Found, Query, Understood } from './query.ts'
import type { Shelf } from './shelf.ts'
import { understand } from './understand.ts'
import type { Wanted } from './understand.ts'

/** For each listing how well it has the words, 0 = not; null when no words were asked for. */
type Scores = Uint16Array | null

export const pageSize = 20
const usualCircle = 25
const widestCircle = 400

/** Answers a question over all shelves: what we took it to mean, how many groups there are, and one page of them. */
export function find(query: Query, shelves: readonly Shelf[], gazetteer: Gazetteer): Found {
  const wish = understand(query.q, shelves)
  const { matches, loosened } = matchWords(shelves, wish.wanted)
  const near = query.near === '' ? null : resolvePlace(query.near, shelves.map(({ places }) => places), gazetteer)
  const spot = near?.spot ?? null
  const { best, circle } = withScores(shelves, matches, (scores) => choose(query, shelves, matches, scores, spot))
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

interface Circle {
  within: number
  widened: boolean
}

/** Goes through everything that may fit and gathers the best. */
function choose(query: Query, shelves: readonly Shelf[], matches: readonly (Match | null)[], scores: readonly Scores[], spot: Spot | null): { best: Best; circle: Circle | null } {
  const fits = shelves.map((shelf, index) => fitting(shelf, query, scores[index] ?? null))
  // From afar, distance is no reason to leave a group out; nearer ones only come first.
  const bounded = spot !== null && query.format !== 'online' && query.format !== 'phone'
  const circle = bounded ? drawCircle(shelves, fits, spot, query.within ?? usualCircle) : null
  const best = gatherBest(query.page * pageSize, (shelf, listing) => listing >= shelves[shelf]!.firstPausing)
  for (const [index, shelf] of shelves.entries()) {
    const offer = offering(shelf, index, fits[index]!, scores[index] ?? null, spot, circle?.within ?? null, best)
    if (spot !== null && circle !== null) inBoxes(shelf, spot, circle.within).forEach(offer)
    else if (matches[index]) matches[index].listings.forEach(offer)
    else for (let listing = 0; listing < shelf.listings.length; listing++) offer(listing)
  }
  return { best, circle }
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
function fitting(shelf: Shelf, query: Query, scores: Scores): (listing: number) => boolean {
  const days = query.when === null ? shelf.days : shelf.daysIn[query.when]
  const wantedDays = query.day === null ? 127 : dayBit(query.day)
  const timed = query.day !== null || query.when !== null
  return (listing) =>
    (scores === null || scores[listing]! > 0) &&
    (!timed || (days[listing]! & wantedDays) !== 0) &&
    (query.for === null || fitsAudience(shelf.audience[listing]!, query.for)) &&
    (query.format === null || fitsFormat(shelf.format[listing]!, query.format))
}

/** The circle that was asked for, or the next wider one in which something is. */
function drawCircle(shelves: readonly Shelf[], fits: readonly ((listing: number) => boolean)[], spot: Spot, asked: number): Circle {
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

/** Offers one listing if it fits, and lies within the circle if one is drawn. */
function offering(shelf: Shelf, index: number, fits: (listing: number) => boolean, scores: Scores, spot: Spot | null, within: number | null, best: Best) {
  return (listing: number): void => {
    if (!fits(listing)) return
    const km = spot === null ? Infinity : distance(shelf, listing, spot)
    if (within === null || km <= within) best.offer(index, listing, Number.isNaN(km) ? Infinity : km, scores === null ? 0 : scores[listing]!)
  }
}
