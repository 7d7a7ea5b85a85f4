import type { Listing } from '../listing/listing.ts'
import type { Place } from '../place/place.ts'

type Wish = Partial<Omit<Listing, 'place'>> & { place?: Partial<Place> | null }

/** A listing for tests and measurements: what is not wished for is plain. */
export function exampleListing({ place, ...wish }: Wish = {}): Listing {
  return {
    slug: 'kitchen-table', name: 'Kitchen Table', shortLine: '', notes: '', topics: ['depression'], audience: 'affected', languages: ['en'],
    place: place === null ? null : { venue: '', address: '', district: '', city: '', postal: '', region: '', country: '', lat: null, lng: null, exact: true, ...place },
    when: { series: [], zone: null, words: '', look: false }, format: 'in-person', join: null,
    howToCome: { way: 'call-first', words: '', contact: null }, status: 'open', tags: [], origin: { kind: 'here' }, letterbox: null,
    ...wish,
  }
}
