import type { Found, Listing, Query } from '@visavis/directory'

/** What the pages may ask the directory. All of it is public. */
export interface Directory {
  /** Groups for a question, best first, a page of 20. */
  find(query: Query): Found
  /** One group by the name in its address, or null. */
  listingBySlug(slug: string): Listing | null
  /** How many groups are listed, and how many of them are the invented sample. */
  count(): { listings: number; sample: number }
}
