import type { Listing } from '../listing/listing.ts'

/** What may need a group's yes before others see it. */
export type Consented = 'contact' | 'place' | 'join' | 'time' | 'words'

/** Where it is shown: on our pages, in feeds others take, on paper. */
export type Where = 'page' | 'feeds' | 'print'

/** One yes of a group: what, where, since when. */
export interface Consent {
  what: Consented
  where: Where[]
  /** ISO day. */
  since: string
  /** ISO day on which the group took it back; null while it holds. */
  withdrawn: string | null
}

/**
 * A listing with nothing in it that the group did not agree to have shown there. Withdrawn means gone. A listing that has
 * no consents at all came from a public source and stays as it is.
 */
export function onlyConsented(listing: Listing, where: Where): Listing {
  const { consents } = listing
  if (consents === undefined) return listing
  const may = (what: Consented) => consents.some((each) => each.what === what && each.withdrawn === null && each.where.includes(where))
  return {
    ...listing,
    place: may('place') || listing.place === null ? listing.place : onlyTheTown(listing.place),
    join: may('join') ? listing.join : null,
    when: may('time') ? listing.when : { series: [], zone: listing.when.zone, words: '', look: false },
    howToCome: { ...listing.howToCome, contact: may('contact') ? listing.howToCome.contact : null },
    notes: may('words') ? listing.notes : '',
    shortLine: may('words') ? listing.shortLine : '',
  }
}

function onlyTheTown({ city, postal, region, country, district }: NonNullable<Listing['place']>): Listing['place'] {
  return { venue: '', address: '', district, city, postal, region, country, lat: null, lng: null, exact: false }
}
