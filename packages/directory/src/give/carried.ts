import { changedFields } from '../listing/changed-fields.ts'
import type { Listing } from '../listing/listing.ts'
import type { RowRead } from '../feed/row.ts'

/** Why a format does not carry a group at all, or says less of it than we know. */
export type Why =
  | 'sample' | 'not-weekly' | 'some-not-weekly' | 'by-arrangement' | 'not-open' | 'pausing-now' | 'not-yet' | 'over' | 'nowhere-to-come'
  | 'in-several-rows' | 'exceptions' | 'holidays-better-asked' | 'no-time-zone' | 'cannot-be-counted' | 'missing-at-source'

/** What each reason says in a report. */
export const whyWords: Record<Why, string> = {
  'sample': 'an invented group of the sample; those are never given onward',
  'not-weekly': 'it does not meet every week; a weekly entry would send people to a locked door',
  'some-not-weekly': 'some of its meetings are not weekly; only the weekly ones are given',
  'by-arrangement': 'it has no fixed time',
  'not-open': 'one cannot simply come now (forming, waiting list, full, closed, on some dates, or pausing)',
  'pausing-now': 'it pauses today',
  'not-yet': 'its first meeting is still to come',
  'over': 'its last meeting was already',
  'nowhere-to-come': 'it says neither a place nor a link nor a number',
  'in-several-rows': 'its times differ, so it becomes several entries',
  'exceptions': 'called off, moved or extra dates, pauses or holidays are not said',
  'holidays-better-asked': 'on holidays one had better ask, which cannot be said',
  'no-time-zone': 'its time zone is not known; the time is meant where it meets',
  'cannot-be-counted': 'nobody knows from which day on to count its rhythm',
  'missing-at-source': 'its source no longer lists it; that cannot be said',
}

/** Fields of a listing that a reading from outside may lose. */
export type Field = Exclude<keyof Listing, 'slug' | 'origin' | 'consents' | 'standing'>

/** What a format makes of one group. No rows: the group is left out, and `why` says so. */
export interface Carried<Row> {
  rows: Row[]
  why: Why[]
  /** What would be another, or gone, if these rows were read again by us. */
  lost: Field[]
}

/** For whom and when something is given: the address of the house without a slash at its end, and the ISO day. */
export interface Giving {
  house: string
  today: string
}

export const leftOut = (why: Why): Carried<never> => ({ rows: [], why: [why], lost: [] })

/** What is another than it was once our own reader has read it again: so no report can claim more than is so. */
export function lostIn(listing: Listing, back: RowRead): Field[] {
  // How far an entry can be trusted today is counted anew wherever it is.
  const { slug: _, consents: _c, standing: _s, ...before } = listing
  const all = 'taken' in back ? changedFields(before, { ...back.taken.listing, origin: before.origin }) : ['name']
  return all as Field[]
}
