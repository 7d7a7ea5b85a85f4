import type { Day } from './series.ts'

const length = 86_400_000

/** Days since 1 January 1970 of an ISO day; null for a day that is in no calendar, such as 30 February. */
export function numberOf(iso: string): number | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  if (!found) return null
  const number = Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3])) / length
  return isoOf(number) === iso ? number : null
}

/** The ISO day that is so many days after 1 January 1970. */
export const isoOf = (number: number): string => new Date(number * length).toISOString().slice(0, 10)

/** The first of January 1970 was a Thursday. */
export const weekdayOf = (number: number): Day => (((((number + 3) % 7) + 7) % 7) + 1) as Day

/** The Monday on or before a day. */
export const mondayOf = (number: number): number => number - weekdayOf(number) + 1

/** Months since January of the year 0. */
export function monthOf(number: number): number {
  const date = new Date(number * length)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}

/** The first day of a month, counted as `monthOf` counts. */
export const firstOf = (month: number): number => Date.UTC(Math.floor(month / 12), month % 12, 1) / length

/** The n-th weekday of a month (-1 = last), or null where a month has no fifth. */
export function nthOf(month: number, day: Day, nth: number): number | null {
  const [first, next] = [firstOf(month), firstOf(month + 1)]
  const earliest = first + ((day - weekdayOf(first) + 7) % 7)
  const latest = next - 1 - ((weekdayOf(next - 1) - day + 7) % 7)
  const number = nth > 0 ? earliest + (nth - 1) * 7 : latest + (nth + 1) * 7
  return number >= first && number < next ? number : null
}

/** A day of a month (-1 = last), or null where it has none such. */
export function dayOf(month: number, nth: number): number | null {
  const [first, next] = [firstOf(month), firstOf(month + 1)]
  const number = nth > 0 ? first + nth - 1 : next + nth
  return number >= first && number < next ? number : null
}
