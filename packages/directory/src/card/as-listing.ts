import type { Letterbox, Listing } from '../listing/listing.ts'
import type { Spot } from '../place/place.ts'
import type { Card } from './card.ts'

/** A group's own card as the listing everybody sees. `spot` is the middle of its town, never an address. */
export function listingOfCard(slug: string, card: Card, letterbox: Letterbox, spot: Spot | null): Listing {
  const { place } = card
  return {
    slug, name: card.name, shortLine: card.shortLine, notes: '', topics: card.topics, audience: card.audience, languages: card.languages,
    place: place && {
      ...place, venue: '', address: '', region: spot?.region ?? '', country: place.country || (spot?.country ?? ''),
      lat: spot?.lat ?? null, lng: spot?.lng ?? null, exact: false,
    },
    when: { ...card.when, look: false }, format: card.format, join: null,
    howToCome: { ...card.howToCome, contact: null }, status: card.status, tags: [], origin: { kind: 'here' }, letterbox,
  }
}
