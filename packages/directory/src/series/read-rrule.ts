import { isoOf, mondayOf, numberOf, weekdayOf } from './calendar.ts'
import { fallsBetween } from './falls.ts'
import { wallOf } from './moment.ts'
import { dayCodes } from './rrule.ts'
import type { Day, Rhythm, Series } from './series.ts'

/** Where a rule begins: its first day and time, and the zone they are meant in. */
export interface Beginning {
  day: string
  start: number
  end: number | null
  zone: string | null
}

const known = new Set(['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'BYSETPOS', 'COUNT', 'UNTIL', 'WKST'])
const farthest = 366 * 30

type Parts = ReadonlyMap<string, string>

/** Reads a rule of RFC 5545 as one series for each weekday; null when our rhythms cannot say it. */
export function readRrule(rule: string, begins: Beginning): Series[] | null {
  const parts: Parts = new Map(rule.replace(/^RRULE:/i, '').toUpperCase().split(';').filter(Boolean).map((part) => part.split('=', 2) as [string, string]))
  const first = numberOf(begins.day)
  const every = Number(parts.get('INTERVAL') ?? 1)
  if (first === null || !Number.isInteger(every) || every < 1 || every > 60 || [...parts.keys()].some((name) => !known.has(name))) return null
  const rhythms = rhythmsOf(parts, first, every)
  if (rhythms === null || rhythms.length === 0) return null
  const series = rhythms.map(({ day, rhythm, from }): Series => ({ day, start: begins.start, end: begins.end, rhythm, from: isoOf(from) }))
  return withEnd(series, parts, begins, first)
}

interface Counted {
  day: Day
  rhythm: Rhythm
  from: number
}

function rhythmsOf(parts: Parts, first: number, every: number): Counted[] | null {
  const by = (parts.get('BYDAY') ?? '').split(',').filter(Boolean).map((text) => /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/.exec(text))
  if (by.includes(null)) return null
  const days = by.map((found) => ({ nth: Number(found?.[1] ?? 0), day: (dayCodes.indexOf(found?.[2] as (typeof dayCodes)[number]) + 1) as Day }))
  const frequency = parts.get('FREQ')
  if (frequency === 'DAILY') return daily(parts, days, first, every)
  if (frequency === 'WEEKLY') return parts.has('BYMONTHDAY') || parts.has('BYSETPOS') || days.some(({ nth }) => nth !== 0) ? null : weekly(parts, days, first, every)
  return frequency === 'MONTHLY' ? monthly(parts, days, first, every) : null
}

function daily(parts: Parts, days: readonly { day: Day }[], first: number, every: number): Counted[] | null {
  if (parts.has('BYMONTHDAY') || parts.has('BYSETPOS')) return null
  if (every % 7 === 0 && days.length === 0) return weekly(parts, [], first, every / 7)
  const all = days.length > 0 ? days : ([1, 2, 3, 4, 5, 6, 7] as const).map((day) => ({ day }))
  return every === 1 ? weekly(parts, all, first, 1) : null
}

/** Weeks begin on a day the rule may choose, so each weekday is counted from its own first one. */
function weekly(parts: Parts, days: readonly { day: Day }[], first: number, every: number): Counted[] {
  const begin = Math.max(0, dayCodes.indexOf((parts.get('WKST') ?? 'MO') as (typeof dayCodes)[number]))
  const week = mondayOf(first - begin) + begin
  const all = days.length > 0 ? days.map(({ day }) => day) : [weekdayOf(first)]
  return [...new Set(all)].map((day) => {
    const at = week + ((day - 1 - begin + 7) % 7)
    return { day, rhythm: { kind: 'weekly', every }, from: at < first ? at + every * 7 : at }
  })
}

function monthly(parts: Parts, days: readonly { day: Day; nth: number }[], first: number, every: number): Counted[] | null {
  const monthDays = (parts.get('BYMONTHDAY') ?? '').split(',').filter(Boolean).map(Number)
  const months = every === 1 ? {} : { every }
  if (days.length === 0) {
    const which = monthDays.length > 0 ? monthDays : [new Date(first * 86_400_000).getUTCDate()]
    const fits = which.every((nth) => Number.isInteger(nth) && (nth === -1 || (nth >= 1 && nth <= 31))) && !parts.has('BYSETPOS')
    return fits ? [{ day: weekdayOf(first), rhythm: { kind: 'month-days', which, ...months }, from: first }] : null
  }
  const positions = (parts.get('BYSETPOS') ?? '').split(',').filter(Boolean).map(Number)
  if (monthDays.length > 0 || (positions.length > 0 && (days.length > 1 || days[0]?.nth !== 0))) return null
  const given = positions.length > 0 ? positions.map((nth) => ({ day: days[0]?.day ?? 1, nth })) : days.flatMap((each) => (each.nth === 0 ? [1, 2, 3, 4, 5].map((nth) => ({ ...each, nth })) : [each]))
  if (given.some(({ nth }) => !Number.isInteger(nth) || nth === 0 || nth > 5 || nth < -2)) return null
  return [...Map.groupBy(given, ({ day }) => day)].map(([day, all]) => ({ day, rhythm: { kind: 'monthly', which: all.map(({ nth }) => nth), ...months }, from: first }))
}

function withEnd(series: Series[], parts: Parts, begins: Beginning, first: number): Series[] | null {
  const until = parts.get('UNTIL')
  if (until !== undefined) {
    const last = lastDay(until, begins)
    return last === null ? null : series.map((each) => ({ ...each, until: last }))
  }
  const count = Number(parts.get('COUNT') ?? 0)
  if (!parts.has('COUNT')) return series
  const all = series.flatMap((each) => fallsBetween(each, first, first + farthest)).toSorted((a, b) => a - b)
  const last = Number.isInteger(count) && count > 0 ? all[count - 1] : undefined
  return last === undefined ? null : series.map((each) => ({ ...each, until: isoOf(last) }))
}

/** The last day on which a meeting may begin; one that would begin after the named moment is not among them. */
function lastDay(until: string, { start, zone }: Beginning): string | null {
  const found = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z?))?$/.exec(until)
  const day = `${found?.[1]}-${found?.[2]}-${found?.[3]}`
  const number = numberOf(day)
  if (!found || number === null) return null
  if (found[4] === undefined) return day
  const minutes = Number(found[4]) * 60 + Number(found[5])
  const wall = found[7] === 'Z' && zone !== null ? wallOf(number * 86_400_000 + minutes * 60_000, zone) : { day, minutes }
  if (wall === null) return null
  return wall.minutes >= start ? wall.day : isoOf((numberOf(wall.day) ?? number) - 1)
}
