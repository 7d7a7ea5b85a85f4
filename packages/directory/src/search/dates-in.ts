import { isoOf, numberOf } from '../series/calendar.ts'
import { nextDates } from '../series/dates.ts'
import type { MeetingDate } from '../series/dates.ts'
import type { When } from '../series/series.ts'
import type { Listing } from '../listing/listing.ts'
import { usualLength } from './week.ts'

const most = 100

/** The real dates of a group between two days (since 1970), both included; what is called off is not among them. */
export function datesIn(when: When, first: number, last: number): MeetingDate[] {
  const [from, until] = [isoOf(first), isoOf(last)]
  // Counting further than asked would cost a year of dates for a week.
  const near: When = { ...when, series: when.series.map((series) => ({ ...series, until: series.until !== undefined && series.until < until ? series.until : until })) }
  return nextDates(near, from, most).filter(({ day, kind }) => kind !== 'off' && (numberOf(day) ?? Infinity) <= last)
}

const dayLength = 1440

/** Starts and ends of a listing, in local minutes since 1970. */
export function countOut(listing: Listing | undefined, first: number, last: number): [number, number][] {
  if (listing === undefined) return []
  return datesIn(listing.when, first, last).map(({ day, start, end }) => {
    const midnight = (numberOf(day) ?? 0) * dayLength
    return [midnight + start, midnight + (end ?? start + usualLength)]
  })
}
