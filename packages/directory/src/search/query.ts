import type { Audience, Format, Listing, Status } from '../listing/listing.ts'
import type { Spot } from '../place/place.ts'
import type { MeetingDate } from '../series/dates.ts'
import type { Day, PartOfDay } from '../series/series.ts'
import type { AccessFact } from '../venue/access.ts'

export type SaidDay = 'today' | 'tonight' | 'tomorrow' | 'week'

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
  /** Only groups that really meet then, by the clock of their place: an ISO day, or a day as people say it. A week is the next seven days. */
  on: SaidDay | string | null
  /** In which order: group by group, or date by date; null = by date when a day was asked for and no place. */
  by: 'group' | 'date' | null
  /** ISO 639 code; groups that do not say are left out. */
  language: string | null
  /** What there must be. */
  access: AccessFact[]
  /** `open` also stands for groups that take new people on certain dates. */
  status: Status | null
  /** From 1. */
  page: number
}

export interface Hit {
  listing: Listing
  /** Kilometres to the place searched near to; null without one. */
  km: number | null
  /** The date the question found; null when it asked for none. */
  date: MeetingDate | null
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
  /** True when the answer is in the order of dates: a group stands in it once for each. */
  byDate: boolean
  /** Groups that meet on such days, but in weeks nobody can count. */
  undated: number
}

export interface Found {
  total: number
  page: number
  pages: number
  listings: Hit[]
  understood: Understood
}
