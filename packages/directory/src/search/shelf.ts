import KDBush from 'kdbush'
import type { Listing } from '../listing/listing.ts'
import { learnPlaces } from '../place/learned.ts'
import type { LearnedPlaces } from '../place/learned.ts'
import { factsOf } from './facts.ts'
import { gatherPostings } from './postings.ts'
import type { Postings } from './postings.ts'
import { gatherTongues } from './tongues.ts'
import type { Tongues } from './tongues.ts'
import { gatherTopics } from './topics.ts'
import { gatherWeek } from './week.ts'
import type { Week } from './week.ts'
import { textsOf } from './words-in.ts'

/** Listings by number: an array, or something that fetches one when it is asked for. */
export interface Rows {
  readonly length: number
  /** Undefined when it is no longer there. */
  at(number: number): Listing | undefined
}

/**
 * Listings in an order that never depends on a question (open before pausing, then through the week), with everything
 * search needs in flat arrays; a listing's number is its place in that order.
 */
export interface Shelf {
  listings: Rows
  postings: Postings
  byTopic: ReadonlyMap<string, Uint32Array>
  week: Week
  /** For whom, how, which access, which status: as `factsOf` packs them. */
  facts: Uint32Array
  tongues: Tongues
  /** NaN where unknown. */
  lat: Float64Array
  lng: Float64Array
  spots: KDBush | null
  /** Numbers of the listings in `spots`. */
  spotListing: Uint32Array
  places: LearnedPlaces
  /** Number of the first pausing listing. */
  firstPausing: number
  /** 1 = no longer to be found: another shelf has it anew, or it is gone. */
  gone: Uint8Array
}

const pausing = ({ status }: Listing): number => (status === 'pausing' || status === 'closed' ? 1 : 0)
const leastPausing = 20_000

/** Minutes since Monday 0:00 of the first meeting of the week; those without one come last. */
const firstInWeek = (listing: Listing): number =>
  listing.when.series.reduce((first, { day, start }) => Math.min(first, (day - 1) * 1440 + start), 10_080)

/** Where a listing stands when the question prefers none: smaller comes first, then its name, then its slug. */
export const orderOf = (listing: Listing): number => pausing(listing) * leastPausing + firstInWeek(listing)

const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Puts listings into that order. */
export function inOrder<T extends { order: number; name: string; slug: string }>(keyed: T[]): T[] {
  return keyed.sort((a, b) => a.order - b.order || before(a.name, b.name) || before(a.slug, b.slug))
}

/** Builds a shelf of listings that are in order, in steps of at most `atOnce` of them, so that a server can answer in between. */
export function* shelve(listings: Rows, atOnce = 500): Generator<undefined, Shelf> {
  const count = listings.length
  const [postings, places, week, tongues, topics] = [gatherPostings(), learnPlaces(), gatherWeek(count), gatherTongues(count), gatherTopics()]
  const [facts, lat, lng] = [new Uint32Array(count), new Float64Array(count).fill(NaN), new Float64Array(count).fill(NaN)]
  const gone = new Uint8Array(count)
  let firstPausing = count
  for (let number = 0; number < count; number++) {
    if (number % atOnce === atOnce - 1) yield
    const listing = listings.at(number)
    if (listing === undefined) gone[number] = 1
    if (listing === undefined) continue
    for (const each of [week, tongues, topics]) each.add(number, listing)
    postings.add(number, textsOf(listing))
    places.add(listing)
    facts[number] = factsOf(listing)
    lat[number] = listing.place?.lat ?? NaN
    lng[number] = listing.place?.lng ?? NaN
    if (pausing(listing) === 1) firstPausing = Math.min(firstPausing, number)
  }
  yield
  return { listings, lat, lng, places, facts, gone, firstPausing, postings: postings.finish(), byTopic: topics.finish(), week: week.finish(), tongues: tongues.finish(), ...spotsOf(lat, lng) }
}

/** Builds a shelf in one go. */
export function shelf(given: readonly Listing[]): Shelf {
  const keyed = given.map((listing) => ({ listing, order: orderOf(listing), name: listing.name, slug: listing.slug }))
  const steps = shelve(inOrder(keyed).map(({ listing }) => listing))
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** The listings that are to be found on a shelf, in its order. */
export function* listingsOn({ listings, gone }: Shelf): Generator<Listing> {
  for (let number = 0; number < listings.length; number++) {
    const listing = gone[number] === 1 ? undefined : listings.at(number)
    if (listing !== undefined) yield listing
  }
}

function spotsOf(lat: Float64Array, lng: Float64Array): Pick<Shelf, 'spots' | 'spotListing'> {
  const spotListing = Uint32Array.from([...lat.keys()].filter((number) => !Number.isNaN(lat[number]!)))
  if (spotListing.length === 0) return { spots: null, spotListing }
  const spots = new KDBush(spotListing.length)
  for (const number of spotListing) spots.add(lng[number]!, lat[number]!)
  return { spots: spots.finish(), spotListing }
}
