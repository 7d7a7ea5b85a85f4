import type { Listing } from '../../listing/listing.ts'
import { isoOf, numberOf } from '../../series/calendar.ts'
import { fallsBetween, isCountable } from '../../series/falls.ts'
import { rruleOf } from '../../series/rrule.ts'
import type { Series } from '../../series/series.ts'
import { daysOff, movedOf } from './exceptions.ts'
import { escaped } from './line.ts'
import { inUtc, wallTime } from './moment.ts'

/** What all events of one calendar share. */
export interface Stamp {
  /** The name of the house, for identifiers that stay the same. */
  host: string
  /** ISO day. */
  today: string
  /** Milliseconds since 1970 and a number that grows with every change. */
  changed: number
  sequence: number
}

/** The events of one series: the rule with its days off, and one more for each date that was moved. None when it cannot be counted. */
export function eventsOf(listing: Listing, series: Series, uid: string, about: readonly string[], stamp: Stamp): string[][] {
  const first = firstDay(series, stamp.today)
  if (first === null) return []
  const { when } = listing
  const at = (day: string, minutes: number) => `${zoned(when.zone)}:${wallTime(day, minutes)}`
  const head = [`UID:${escaped(uid)}`, `DTSTAMP:${inUtc(stamp.changed)}`, `LAST-MODIFIED:${inUtc(stamp.changed)}`, `SEQUENCE:${stamp.sequence}`]
  const lasts = (day: string, start: number, end: number | null) => [`DTSTART${at(day, start)}`, ...(end === null ? [] : [`DTEND${at(day, end)}`])]
  const rule = rruleOf(series, when.zone)
  const more = series.rhythm.kind === 'dates' ? series.rhythm.dates.filter((day) => day !== first) : []
  const off = daysOff(series, when, stamp.today)
  const main = [
    ...head, ...lasts(first, series.start, series.end), ...(rule === null ? [] : [`RRULE:${rule}`]), ...more.map((day) => `RDATE${at(day, series.start)}`),
    ...off.map((day) => `EXDATE${at(day, series.start)}`), ...about,
  ]
  const moved = movedOf(series, when).map(({ day, to, newStart, newEnd }) => {
    const start = newStart ?? series.start
    const end = newEnd === undefined ? (series.end === null ? null : start + series.end - series.start) : newEnd
    return [...head, `RECURRENCE-ID${at(day, series.start)}`, ...lasts(to, start, end), ...about]
  })
  return [main, ...moved]
}

/** The dates beside every rhythm, each an event of its own. */
export function extrasOf(listing: Listing, uid: string, about: readonly string[], stamp: Stamp): string[][] {
  const zone = zoned(listing.when.zone)
  return (listing.when.changes ?? []).flatMap((change) => change.kind !== 'extra' ? [] : [[
    `UID:${escaped(uid.replace('@', `-extra-${change.day}-${change.newStart}@`))}`, `DTSTAMP:${inUtc(stamp.changed)}`, `SEQUENCE:${stamp.sequence}`, `DTSTART${zone}:${wallTime(change.day, change.newStart)}`,
    ...(change.newEnd === null ? [] : [`DTEND${zone}:${wallTime(change.day, change.newEnd)}`]), ...about,
  ]])
}

const zoned = (zone: string | null): string => (zone === null ? '' : `;TZID=${zone}`)

/** A calendar has to begin somewhere: a series without a first day begins with the first one of this year. */
function firstDay(series: Series, today: string): string | null {
  if (!isCountable(series)) return null
  const from = numberOf(series.from ?? (series.rhythm.kind === 'dates' ? '1970-01-01' : `${today.slice(0, 4)}-01-01`)) ?? 0
  const [first] = fallsBetween(series, from, series.rhythm.kind === 'dates' ? from + 60_000 : from + 366 * 5)
  return first === undefined ? null : isoOf(first)
}
