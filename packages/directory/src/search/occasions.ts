import { weekdayOf } from '../series/calendar.ts'
import { countOut } from './dates-in.ts'
import { dayBit } from './mask.ts'
import type { Query } from './query.ts'
import type { Shelf } from './shelf.ts'
import { soonOf } from './soon.ts'
import { odd, plain, vague } from './week.ts'
import { isInDay, windowIn, wishedOf } from './window.ts'
import type { Window, Wished } from './window.ts'

/** Answers when listings of one shelf really meet, within the days somebody asked about. */
export interface Occasions {
  /** Cheap: false when a listing cannot meet on such days at all. */
  may(listing: number): boolean
  /** Calls `take` with each start, in local minutes since 1970, until it returns true; says whether it did. */
  some(listing: number, take: (local: number) => boolean): boolean
  /** The same start in minutes since 1970 UTC, to sort over zones. */
  everywhere(listing: number, local: number): number
  /** True when it meets on such days and nobody can count which week. */
  isVague(listing: number): boolean
}

const dayLength = 1440

/** `now` in milliseconds since 1970. */
export function occasionsOf(shelf: Shelf, query: Query, now: number): Occasions {
  const { week, listings } = shelf
  const windows = week.zones.map((zone) => windowIn(query.on, now, zone))
  const wished = wishedOf(query)
  const soon = soonOf(shelf)
  const windowOf = (listing: number): Window => windows[week.zone[listing]!]!

  const midnights = midnightsOf(windows, wished)
  const plainly = (listing: number, take: (local: number) => boolean): boolean => {
    const [zone, start] = [week.zone[listing]!, week.start[listing]!]
    const midnight = midnights[zone * 7 + lowestDay(week.days[listing]!)]!
    return midnight >= 0 && midnight + week.end[listing]! > windows[zone]!.now && isInDay(wished, start) && take(midnight + start)
  }
  const counted = (listing: number, take: (local: number) => boolean): boolean => {
    const window = windowOf(listing)
    for (const [start, end] of soon(listing, window.first, window.last) ?? countOut(listings.at(listing), window.first, window.last)) {
      const day = Math.floor(start / dayLength)
      if (day >= window.first && day <= window.last && end > window.now && (wished.weekdays & dayBit(weekdayOf(day))) !== 0 && isInDay(wished, start - day * dayLength) && take(start)) return true
    }
    return false
  }
  const anyDay = windows.reduce((bits, { first, last }) => bits | daysBetween(first, last), 0) & wished.weekdays
  return {
    may: (listing) => week.kind[listing] !== plain || (week.days[listing]! & anyDay) !== 0,
    some: (listing, take) => (week.kind[listing] === plain ? plainly(listing, take) : (week.kind[listing]! & odd) !== 0 && counted(listing, take)),
    everywhere: (listing, local) => local - windowOf(listing).ahead,
    isVague: (listing) => (week.kind[listing]! & vague) !== 0 && (week.days[listing]! & wished.weekdays) !== 0,
  }
}

/** Bits of the weekdays between two days, both included. */
function daysBetween(first: number, last: number): number {
  let bits = 0
  for (let day = first; day <= Math.min(last, first + 6); day++) bits |= dayBit(weekdayOf(day))
  return bits
}

/** Monday = 0: which day a listing with one day a week has. */
const lowestDay = (days: number): number => 31 - Math.clz32(days & -days)

/** For each zone and weekday the midnight it begins with, in local minutes since 1970; -1 when nobody asked for it. */
function midnightsOf(windows: readonly Window[], { weekdays }: Wished): Int32Array {
  const midnights = new Int32Array(windows.length * 7).fill(-1)
  for (const [zone, { first, last }] of windows.entries()) {
    for (let day = first; day <= last; day++) if ((weekdays & dayBit(weekdayOf(day))) !== 0) midnights[zone * 7 + weekdayOf(day) - 1] = day * dayLength
  }
  return midnights
}
