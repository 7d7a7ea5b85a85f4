import { dayOf, firstOf, mondayOf, monthOf, nthOf, numberOf, weekdayOf } from './calendar.ts'
import type { Day, Series } from './series.ts'

/**
 * True when the days of a series can be counted. "Every second Tuesday" alone does not say which: it wants a first day.
 */
export function isCountable({ rhythm, from }: Series): boolean {
  const every = rhythm.kind === 'dates' ? 1 : (rhythm.every ?? 1)
  return every === 1 || (from !== undefined && numberOf(from) !== null)
}

/** The days of a series between two days, both included, in order, as days since 1970; none when it cannot be counted. */
export function fallsBetween(series: Series, first: number, last: number): number[] {
  if (!isCountable(series)) return []
  const from = Math.max(first, numberOf(series.from ?? '') ?? first)
  const until = Math.min(last, numberOf(series.until ?? '') ?? last)
  return from > until ? [] : ofRhythm(series, from, until).filter((day) => day >= from && day <= until)
}

function ofRhythm({ rhythm, day, from }: Series, first: number, last: number): number[] {
  const anchor = numberOf(from ?? '') ?? first
  if (rhythm.kind === 'dates') return ordered(rhythm.dates.map(numberOf).filter((each) => each !== null))
  if (rhythm.kind === 'weekly') return weeks(day, rhythm.every, anchor, first, last)
  const every = rhythm.every ?? 1
  const days: number[] = []
  const begin = monthOf(first)
  const skipped = (((monthOf(anchor) - begin) % every) + every) % every
  for (let month = begin + skipped; firstOf(month) <= last; month += every) {
    for (const nth of rhythm.which) {
      const found = rhythm.kind === 'monthly' ? nthOf(month, day, nth) : dayOf(month, nth)
      if (found !== null) days.push(found)
    }
  }
  return ordered(days)
}

function weeks(day: Day, every: number, anchor: number, first: number, last: number): number[] {
  const days: number[] = []
  const step = every * 7
  const ahead = (((mondayOf(anchor) - mondayOf(first)) % step) + step) % step
  for (let at = mondayOf(first) + ahead + day - 1; at <= last; at += step) days.push(at)
  return days
}

const ordered = (days: readonly number[]): number[] => [...new Set(days)].toSorted((a, b) => a - b)

/** The weekdays on which a series can fall, Monday = 1. */
export function weekdaysOf({ rhythm, day }: Series): Day[] {
  if (rhythm.kind === 'dates') return [...new Set(rhythm.dates.map(numberOf).filter((each) => each !== null).map(weekdayOf))]
  return rhythm.kind === 'month-days' ? [1, 2, 3, 4, 5, 6, 7] : [day]
}
