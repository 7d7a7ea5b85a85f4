import type { FieldName, Found, Listing, Query } from '@visavis/directory'
import type { Lang } from '@visavis/messages'
import type { DeskFacts } from './desk/facts.ts'

export type { DeskFacts, DeskNotice, DeskSheet } from './desk/facts.ts'

/** Who asks for a page, as far as the page needs to know. */
export interface Visit {
  lang: Lang
  /** True when the address itself asks for the language, so that links keep asking for it. */
  asked: boolean
  /** The path of this page, and its query without the question mark and without `lang`. */
  path: string
  query: string
}

/** One group on somebody else's page; what there is nothing to say about is empty. Addresses are within the house. */
export interface EmbeddedGroup {
  href: string
  name: string
  about: string
  /** Lines in the order in which people look: when, where, for whom, how to come. */
  lines: string[]
  /** What one had better know first: full, pausing, invented. */
  note: string
  fresh: string
}

export interface Embedded {
  heading: string
  groups: EmbeddedGroup[]
  page: number
  pages: number
  /** The same question in the house itself. */
  there: string
  help: string
  words: { about: string; where: string; show: string; more: string; from: string; help: string; nothing: string }
}

/** What a group sees that opens its secret link. */
export interface Confirming {
  listing: Listing
  /** Milliseconds since 1970. */
  now: number
  /** What the group has just said; null while it is asked. */
  said: 'yes' | 'changed' | 'ended' | null
  asks: 'all' | 'change'
  /** The fields to change, in order, and what stands in each. */
  fields: readonly FieldName[]
  texts: Record<FieldName, string>
  words: string
  wrong: readonly FieldName[]
  /** The last answer could not be taken. */
  unclear: boolean
}

/** Each page as a whole HTML document. Pure: the same facts give the same bytes. */
export interface Pages {
  home(visit: Visit, facts: { listings: number; sample: number }): string
  /** `now` in milliseconds since 1970: the days to choose from begin there. */
  find(visit: Visit, facts: { query: Query; found: Found; now: number }): string
  /** `now` in milliseconds since 1970: the next dates are counted from it. */
  listing(visit: Visit, facts: { listing: Listing; address: string; now: number }): string
  /** What the list on somebody else's page is told: ready to show, in one language. */
  embed(visit: Visit, facts: { query: Query; found: Found; host: string }): Embedded
  about(visit: Visit, facts: { host: string; version: string; runBy: string | null; sample: number }): string
  /** `today` is an ISO day; country and region only when the person chose them. */
  help(visit: Visit, facts: { country: string | null; region: string | null; today: string }): string
  confirm(visit: Visit, facts: Confirming): string
  /** The link of a letter leads nowhere (any more). */
  confirmGone(visit: Visit): string
  /** Any page of the desk of a contact point. */
  desk(visit: Visit, facts: DeskFacts): string
  notFound(visit: Visit): string
  fault(visit: Visit): string
}

export declare const pages: Pages

/** Address of the icon, as the pages name it. */
export declare const icon: string
