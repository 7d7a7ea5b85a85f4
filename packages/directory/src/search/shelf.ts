import KDBush from 'kdbush'
import type { Listing } from '../listing/listing.ts'
import { learnPlaces } from '../place/learned.ts'
import type { LearnedPlaces } from '../place/learned.ts'
import { factsOf } from './facts.ts'
import { gatherPostings } from './postings.ts'
import type { Postings } from './postings.ts'
import { textsOf } from './words-in.ts'
import { tonguesOf } from './tongues.ts'
import type { Tongues } from './tongues.ts'
import { weekOf } from './week.ts'
import type { Week } from './week.ts'

/**
 * Listings in an order that never depends on a question (open before pausing, then through the week), with everything
 * search needs in flat arrays; a listing's number is its place in that order.
 */
export interface Shelf {
  listings: readonly Listing[]
  bySlug: ReadonlyMap<string, number>
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
}

const pausing = ({ status }: Listing): number => (status === 'pausing' || status === 'closed' ? 1 : 0)

/** Minutes since Monday 0:00 of the first meeting of the week; those without one come last. */
const firstInWeek = (listing: Listing): number =>
  listing.when.series.reduce((first, { day, start }) => Math.min(first, (day - 1) * 1440 + start), 10_080)

/** Puts listings into the order in which they are shown when the question prefers none. */
function inOrder(listings: readonly Listing[]): Listing[] {
  const keyed = listings.map((listing) => ({ listing, key: pausing(listing) * 20_000 + firstInWeek(listing) }))
  keyed.sort((a, b) => a.key - b.key || before(a.listing.name, b.listing.name) || before(a.listing.slug, b.listing.slug))
  return keyed.map(({ listing }) => listing)
}

const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Builds a shelf in steps, each of at most `atOnce` listings, so that a server can answer in between. */
export function* shelve(given: readonly Listing[], atOnce = 500): Generator<undefined, Shelf> {
  const listings = inOrder(given)
  const [postings, places] = [gatherPostings(), learnPlaces()]
  for (const [number, listing] of listings.entries()) {
    postings.add(number, textsOf(listing))
    places.add(listing)
    if (number % atOnce === atOnce - 1) yield
  }
  const lat = Float64Array.from(listings, ({ place }) => place?.lat ?? NaN)
  const lng = Float64Array.from(listings, ({ place }) => place?.lng ?? NaN)
  const firstPausing = listings.findIndex((listing) => pausing(listing) === 1)
  yield
  return {
    listings, lat, lng, places,
    bySlug: new Map(listings.map(({ slug }, number) => [slug, number])),
    postings: postings.finish(),
    byTopic: byTopic(listings),
    week: weekOf(listings, listings.length),
    facts: Uint32Array.from(listings, factsOf),
    tongues: tonguesOf(listings, listings.length),
    ...spotsOf(lat, lng),
    firstPausing: firstPausing < 0 ? listings.length : firstPausing,
  }
}

/** Builds a shelf in one go. */
export function shelf(listings: readonly Listing[]): Shelf {
  const steps = shelve(listings)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

function byTopic(listings: readonly Listing[]): Map<string, Uint32Array> {
  const numbers = new Map<string, number[]>()
  for (const [number, { topics }] of listings.entries()) {
    for (const topic of topics) {
      const known = numbers.get(topic)
      if (known) known.push(number)
      else numbers.set(topic, [number])
    }
  }
  return new Map([...numbers].map(([topic, all]) => [topic, Uint32Array.from(all)]))
}

function spotsOf(lat: Float64Array, lng: Float64Array): Pick<Shelf, 'spots' | 'spotListing'> {
  const spotListing = Uint32Array.from([...lat.keys()].filter((number) => !Number.isNaN(lat[number]!)))
  if (spotListing.length === 0) return { spots: null, spotListing }
  const spots = new KDBush(spotListing.length)
  for (const number of spotListing) spots.add(lng[number]!, lat[number]!)
  return { spots: spots.finish(), spotListing }
}
