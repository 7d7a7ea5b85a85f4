import type { DatabaseSync } from 'node:sqlite'
import { listingOfCard, resolvePlace, shelf } from '@visavis/directory'
import type { Card, Gazetteer, Listing, Shelf } from '@visavis/directory'
import { movedByPeople } from './confirm/overlay.ts'
import { openImported } from './shelf/imported.ts'
import { allCards } from './store/cards.ts'
import { changesOf } from './store/listings.ts'

/**
 * The listings ready for search: imported ones on a large shelf with a small one for what changed, cards of groups that
 * live here on another, which is small and rebuilt at once.
 */
export interface Shelves {
  all(): readonly Shelf[]
  bySlug(slug: string): Listing | null
  /** How many changes these shelves have seen. */
  edition(): number
  /** Cards changed in this process. */
  cardsChanged(): void
  /** True when a new day has come and the shelves do not know it yet. */
  isBehind(): boolean
  /** Looks whether the file changed, also by another process, and reads again what did. */
  catchUp(): Promise<void>
}

/** `path` is where the large shelf is kept, null = nowhere; `now` in milliseconds since 1970. */
export function openShelves(file: DatabaseSync, places: Gazetteer, path: string | null, now: () => number): Shelves {
  const today = () => new Date(now()).toISOString().slice(0, 10)
  const placing = () => {
    const moved = movedByPeople(file)
    return (listing: Listing) => (moved.has(listing.slug) ? placed(listing, places) : listing)
  }
  const imported = openImported({ file, path, today, now, placing })
  let cards = shelf([])
  let seenCards = -1
  let working: Promise<void> | null = null

  const readCards = () => {
    cards = shelf(allCards(file).map((kept) => listingOfCard(kept.slug, kept.card, kept.letterbox, spotOf(kept.card, places))))
    seenCards = changesOf(file).cards
  }
  const catchUp = async () => {
    if (changesOf(file).cards !== seenCards) readCards()
    await imported.catchUp()
  }
  const ofCards = (slug: string): Listing | null => Array.from({ length: cards.listings.length }, (_, number) => cards.listings.at(number)).find((listing) => listing?.slug === slug) ?? null
  return {
    all: () => [cards, ...imported.all()],
    bySlug: (slug) => ofCards(slug) ?? imported.bySlug(slug),
    edition: () => imported.edition() + seenCards,
    cardsChanged: readCards,
    isBehind: imported.isBehind,
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
