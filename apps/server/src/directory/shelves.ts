import type { DatabaseSync } from 'node:sqlite'
import { listingOfCard, resolvePlace, shelf, shelve } from '@visavis/directory'
import type { Card, Gazetteer, Listing, Shelf } from '@visavis/directory'
import { movedByPeople } from './confirm/overlay.ts'
import { allCards } from './store/cards.ts'
import { changesOf, readListings } from './store/listings.ts'

const pause = () => new Promise<void>((go) => setImmediate(go))

/**
 * The listings ready for search: imported ones on one shelf, which is slow to build and seldom changes, cards of groups
 * that live here on another, which is small and rebuilt at once.
 */
export interface Shelves {
  all(): readonly Shelf[]
  /** How many changes these shelves have seen. */
  edition(): number
  /** Cards changed in this process. */
  cardsChanged(): void
  /** Looks whether the file changed, also by another process, and reads again what did. */
  catchUp(): Promise<void>
}

export function openShelves(file: DatabaseSync, places: Gazetteer, today: () => string): Shelves {
  let imported = shelf([])
  let cards = shelf([])
  let seen = { listings: -1, cards: -1, day: '' }
  let working: Promise<void> | null = null

  const readCards = () => {
    cards = shelf(allCards(file).map((kept) => listingOfCard(kept.slug, kept.card, kept.letterbox, spotOf(kept.card, places))))
    seen = { ...seen, cards: changesOf(file).cards }
  }
  const readImported = async () => {
    const now = changesOf(file).listings
    const day = today()
    const listings = await readGently(readListings(file, day))
    const moved = movedByPeople(file)
    imported = await builtGently(moved.size === 0 ? listings : listings.map((listing) => (moved.has(listing.slug) ? placed(listing, places) : listing)))
    seen = { ...seen, listings: now, day }
  }
  const catchUp = async () => {
    const now = changesOf(file)
    if (now.cards !== seen.cards) readCards()
    // With a new day, entries may turn amber or be hidden.
    if (now.listings !== seen.listings || seen.day !== today()) await readImported()
  }
  return {
    all: () => [cards, imported],
    edition: () => seen.listings + seen.cards,
    cardsChanged: readCards,
    catchUp: () => (working ??= catchUp().finally(() => (working = null))),
  }
}

/** A listing that was moved by hand is found where its town is. */
function placed(listing: Listing, places: Gazetteer): Listing {
  const { place } = listing
  if (place === null || place.lat !== null) return listing
  const spot = spotOf({ place }, places)
  // The same postal code may be in another country.
  return spot === null || (place.country !== '' && spot.country !== place.country) ? listing : { ...listing, place: { ...place, lat: spot.lat, lng: spot.lng } }
}

/** The middle of a card's town; an address is never asked for. */
function spotOf({ place }: Pick<Card, 'place'>, places: Gazetteer) {
  if (place === null) return null
  const near = place.postal !== '' ? `${place.postal} ${place.city} ${place.country}` : `${place.city} ${place.country}`
  return resolvePlace(near, [], places).spot
}

/** In between, the server answers. */
async function readGently(steps: Iterable<Listing[]>): Promise<Listing[]> {
  const all: Listing[] = []
  for (const listings of steps) {
    all.push(...listings)
    await pause()
  }
  return all
}

async function builtGently(listings: readonly Listing[]): Promise<Shelf> {
  const steps = shelve(listings, 250)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    await pause()
  }
}
