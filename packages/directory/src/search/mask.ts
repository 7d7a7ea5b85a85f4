import type { Listing } from '../listing/listing.ts'
import { weekdaysOf } from '../series/falls.ts'
import type { PartOfDay } from '../series/series.ts'

/** From (inclusive) to (exclusive) in minutes; the parts overlap, because "evening" means different hours to different people. */
const partsOfDay: Record<PartOfDay, [number, number]> = {
  morning: [300, 720],
  midday: [660, 840],
  afternoon: [780, 1080],
  evening: [1020, 1320],
  night: [1260, 300],
}

export const partNames = Object.keys(partsOfDay) as PartOfDay[]

export const isIn = (part: PartOfDay, start: number): boolean => {
  const [from, to] = partsOfDay[part]
  return from < to ? start >= from && start < to : start >= from || start < to
}

export const dayBit = (day: number): number => 1 << (day - 1)

/** One bit a weekday on which the group meets; with a part of the day, only meetings that start in it. */
export const daysOf = (listing: Listing, part: PartOfDay | null): number =>
  listing.when.series.filter(({ start }) => part === null || isIn(part, start)).reduce((days, series) => weekdaysOf(series).reduce((all, day) => all | dayBit(day), days), 0)
