import { numberOf } from './calendar.ts'
import type { Day, Rhythm, Series } from './series.ts'

type Fields = Record<string, unknown>

const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {})
const whole = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
const isDay = (value: unknown): value is string => typeof value === 'string' && numberOf(value) !== null

/** A series from outside, checked field by field; null when something in it cannot be. */
export function readSeries(value: unknown): Series | null {
  const { day, start, end, rhythm, from, until } = fieldsOf(value)
  if (!whole(day, 1, 7) || !whole(start, 0, 1439)) return null
  if (end != null && !whole(end, start + 1, start + 1440)) return null
  if ((from !== undefined && !isDay(from)) || (until !== undefined && !isDay(until))) return null
  const known = rhythm === undefined ? ({ kind: 'weekly', every: 1 } as const) : readRhythm(fieldsOf(rhythm))
  if (known === null) return null
  return { day: day as Day, start, end: (end as number | null) ?? null, rhythm: known, ...(from !== undefined && { from }), ...(until !== undefined && { until }) }
}

function readRhythm({ kind, every, which, dates }: Fields): Rhythm | null {
  const months = every === undefined ? {} : { every: every as number }
  if (kind === 'weekly') return whole(every, 1, 60) ? { kind, every } : null
  if (every !== undefined && !whole(every, 1, 60)) return null
  if (kind === 'monthly') return allOf(which, -2, 5) ? { kind, which, ...months } : null
  if (kind === 'month-days') return allOf(which, -1, 31) ? { kind, which, ...months } : null
  const fits = kind === 'dates' && Array.isArray(dates) && dates.length > 0 && dates.length <= 366 && dates.every(isDay)
  return fits ? { kind, dates: (dates as string[]).toSorted() } : null
}

const allOf = (which: unknown, least: number, most: number): which is number[] =>
  Array.isArray(which) && which.length > 0 && which.length <= 31 && which.every((each) => whole(each, least, most) && each !== 0)
