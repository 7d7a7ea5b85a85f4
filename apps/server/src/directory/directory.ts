import type { Found, Listing, Query } from '@visavis/directory'

/** What the pages may ask the directory. All of it is public. */
export interface Directory {
  /** Groups for a question, best first, a page of 20. */
  find(query: Query): Found
  /** One group by the name in its address, or null. */
  listingBySlug(slug: string): Listing | null
  /** How many groups are listed, and how many of them are the invented sample. */
  count(): { listings: number; sample: number }
  /** Every group as it may be given onward: with nothing in it that was not agreed to for feeds. */
  given(): Iterable<Listing>
  /** A number that grows with every change, and since when (milliseconds since 1970) this process has known it. */
  edition(): { number: number; since: number }
}
