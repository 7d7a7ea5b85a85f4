import type { Audience, Format, Listing } from '../listing/listing.ts'
import type { Spot } from '../place/place.ts'
import type { Day, PartOfDay } from '../series/series.ts'

/** What somebody looks for. Everything is optional; an empty query finds all. */
export interface Query {
  q: string
  near: string
  /** Kilometres; null = 25, widened by itself when nothing is there. */
  within: number | null
  day: Day | null
  when: PartOfDay | null
  for: Audience | null
  format: Format | null
  /** From 1. */
  page: number
}

export interface Hit {
  listing: Listing
  /** Kilometres to the place searched near to; null without one. */
  km: number | null
}

/** What we took the question to mean, so that the answer can say so. */
export interface Understood {
  /** Topic keys recognised in the words. */
  topics: string[]
  /** Words that were read as another, such as `depresion` as `depression`. */
  read: { word: string; as: string }[]
  /** True when no listing has all the words, and those with some of them are shown. */
  loosened: boolean
  place: Spot | null
  /** Other places of that name, at most five. */
  otherPlaces: Spot[]
  /** True when `near` was given and no place is known by it; distance is then left aside. */
  placeUnknown: boolean
  /** Kilometres really used; null when distance did not count. */
  within: number | null
  /** True when nothing was within the first circle and it was drawn wider. */
  widened: boolean
}

export interface Found {
  total: number
  page: number
  pages: number
  listings: Hit[]
  understood: Understood
}
