import { isoOf, numberOf } from '../../series/calendar.ts'
import { two } from '../clock.ts'

/** `20261124T190500` of an ISO day and minutes after its midnight; minutes beyond a day count into the next. */
export function wallTime(day: string, minutes: number): string {
  const on = isoOf((numberOf(day) ?? 0) + Math.floor(minutes / 1440))
  const rest = minutes % 1440
  return `${on.replaceAll('-', '')}T${two(Math.floor(rest / 60))}${two(rest % 60)}00`
}

/** `20261124T180500Z` of a point in time. */
export const inUtc = (at: number): string => new Date(at).toISOString().replace(/[-:]|\.\d+/g, '')
