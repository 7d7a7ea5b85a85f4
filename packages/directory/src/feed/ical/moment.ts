import { isZone, numberOf, wallOf } from '../../series/index.ts'
import type { Property } from './calendar.ts'

/** A day and a time as a calendar means them: in a zone, or floating; `start` is null for whole days. */
export interface CalendarTime {
  day: string
  start: number | null
  zone: string | null
}

/** Reads DTSTART and its cousins; null for what is no day. A time in UTC is told in `home`, if there is one. */
export function readCalendarTime({ value, parameters }: Pick<Property, 'value' | 'parameters'>, home: string | null): CalendarTime | null {
  const found = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})\d{2}(Z)?)?$/.exec(value.trim())
  const day = `${found?.[1]}-${found?.[2]}-${found?.[3]}`
  const number = numberOf(day)
  if (!found || number === null || Number(found[4] ?? 0) > 23 || Number(found[5] ?? 0) > 59) return null
  if (found[4] === undefined) return { day, start: null, zone: home }
  const minutes = Number(found[4]) * 60 + Number(found[5])
  const named = parameters['TZID'] ?? ''
  if (found[6] !== 'Z') return { day, start: minutes, zone: isZone(named) && named !== '' ? named : home }
  const wall = home === null ? null : wallOf(number * 86_400_000 + minutes * 60_000, home)
  return wall === null ? { day, start: minutes, zone: 'UTC' } : { day: wall.day, start: wall.minutes, zone: home }
}

/** Minutes of `PT1H30M`, `P1D`; null when it is no such thing. */
export function readCalendarSpan(value: string): number | null {
  const found = /^\+?P(?:(\d{1,2})W)?(?:(\d{1,3})D)?(?:T(?:(\d{1,3})H)?(?:(\d{1,4})M)?(?:\d+S)?)?$/.exec(value.trim())
  if (!found) return null
  const [weeks, days, hours, minutes] = found.slice(1).map((part) => Number(part ?? 0))
  return (weeks ?? 0) * 10_080 + (days ?? 0) * 1440 + (hours ?? 0) * 60 + (minutes ?? 0) || null
}
