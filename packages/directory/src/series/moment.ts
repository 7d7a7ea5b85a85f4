import { numberOf } from './calendar.ts'

/** A point in time. `odd`: the clocks skipped that wall time, or it comes twice that night. */
export interface Moment {
  /** Milliseconds since 1970. */
  at: number
  odd: 'skipped' | 'twice' | null
}

const formatters = new Map<string, Intl.DateTimeFormat | null>()

/**
 * When a wall time is in a zone. A time the clocks skip counts as if they had not been put forward yet (2:30 becomes 3:30);
 * of a time that comes twice, the first is meant: both as RFC 5545, 3.3.5. Null for an unknown zone or day.
 * `minutes` may be above 1440: the wall time of the day after.
 */
export function momentOf(day: string, minutes: number, zone: string): Moment | null {
  const number = numberOf(day)
  const formatter = formatterOf(zone)
  if (number === null || formatter === null) return null
  const wall = number * 86_400_000 + minutes * 60_000
  const [before, after] = [offsetAt(wall - 86_400_000, formatter), offsetAt(wall + 86_400_000, formatter)]
  const fitting = [wall - before, wall - after].filter((at) => offsetAt(at, formatter) === wall - at)
  const [first = wall - before, second = first] = fitting
  return { at: Math.min(first, second), odd: fitting.length === 0 ? 'skipped' : first === second ? null : 'twice' }
}

/** The wall time of a point in time: ISO day and minutes after midnight; null for an unknown zone. */
export function wallOf(at: number, zone: string): { day: string; minutes: number } | null {
  const formatter = formatterOf(zone)
  if (formatter === null) return null
  const wall = new Date(at + offsetAt(at, formatter))
  return { day: wall.toISOString().slice(0, 10), minutes: wall.getUTCHours() * 60 + wall.getUTCMinutes() }
}

/** True for a zone the clocks of this machine know. */
export const isZone = (zone: string): boolean => formatterOf(zone) !== null

function formatterOf(zone: string): Intl.DateTimeFormat | null {
  let formatter = formatters.get(zone)
  if (formatter === undefined) formatters.set(zone, (formatter = made(zone)))
  return formatter
}

function made(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' })
  } catch {
    return null
  }
}

/** How far the wall clock is ahead of UTC, in milliseconds. */
function offsetAt(at: number, formatter: Intl.DateTimeFormat): number {
  const part = Object.fromEntries(formatter.formatToParts(at).map(({ type, value }) => [type, Number(value)]))
  const wall = Date.UTC(part['year'] ?? 0, (part['month'] ?? 1) - 1, part['day'], part['hour'], part['minute'], part['second'])
  return wall - Math.floor(at / 1000) * 1000
}
