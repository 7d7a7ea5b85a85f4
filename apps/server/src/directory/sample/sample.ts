import { sha256 } from '../card/publish.ts'
import { slugFor } from '../slug.ts'
import type { NewListing } from '../store/listings.ts'
import { sampleGroups } from './groups.ts'

/** The invented region, ready to be put in: the same slugs every time. */
export const sampleListings = (): NewListing[] =>
  sampleGroups.map((listing) => {
    const hash = sha256(`sample\0${listing.name}`)
    return { source: 'sample', key: listing.name, slug: slugFor(listing.name, hash), hash, original: 'null', listing }
  })
