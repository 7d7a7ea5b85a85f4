import { isoOf, numberOf } from './calendar.ts'
import { fallsBetween } from './falls.ts'
import { holidayOn } from './holiday/index.ts'
import type { Change, Pause, Series, When } from './series.ts'

/** One real date. `ask` = it falls on a holiday on which the group does not always meet. */
export interface MeetingDate {
  /** ISO day on which it begins, in the wall time of the place. */
  day: string
  /** Minutes after midnight; `end` may be above 1440, and null is unknown. */
  start: number
  end: number | null
  kind: 'usual' | 'moved' | 'extra' | 'off' | 'ask'
  /** The day it was moved from. */
  movedFrom: string | null
  /** Key of the holiday because of which it is `off` or `ask`. */
  holiday: string | null
}

/** How far ahead we look: a group that meets once a quarter still has three dates in it. */
const farthest = 400

/**
 * The next `most` dates from an ISO day on, in order, over all series of a group. Dates that are called off stand among
 * them and are not counted; dates within a pause are left out. A series that cannot be counted gives none.
 */
export function nextDates(when: When, from: string, most: number): MeetingDate[] {
  const first = numberOf(from)
  if (first === null) return []
  const all = datesBetween(when, first, first + farthest)
  const real = all.filter(({ kind }) => kind !== 'off')
  const last = real[most - 1] ?? null
  return last === null ? all.slice(0, all.findLastIndex(({ kind }) => kind !== 'off') + 1) : all.slice(0, all.indexOf(last) + 1)
}

function datesBetween(when: When, first: number, last: number): MeetingDate[] {
  const changes = when.changes ?? []
  const usual = when.series.flatMap((series) => fallsBetween(series, first, last).map((number) => usualDate(number, series, when)))
  const kept = usual.filter(({ day }) => !(when.pauses ?? []).some((pause) => isIn(pause, day))).map((date) => (changes.some((change) => change.kind === 'off' && concerns(change, date)) ? { ...date, kind: 'off' as const, holiday: null } : date))
    .filter((date) => !changes.some((change) => change.kind === 'moved' && concerns(change, date)))
  const placed = changes.flatMap((change) => placedBy(change, when)).filter(({ day }) => isWithin(day, first, last))
  return once([...kept, ...placed].toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.start - b.start)))
}

function usualDate(number: number, { start, end }: Series, { holidays }: When): MeetingDate {
  const day = isoOf(number)
  const holiday = holidays === undefined ? null : holidayOn(day, holidays.region)
  return { day, start, end, kind: holiday === null ? 'usual' : (holidays?.means ?? 'ask'), movedFrom: null, holiday }
}

const concerns = (change: Change, { day, start }: MeetingDate): boolean =>
  change.kind !== 'extra' && change.day === day && (change.start === undefined || change.start === start)

/** The dates a change puts elsewhere. A meeting that was never to be on that day cannot be moved from it. */
function placedBy(change: Change, when: When): MeetingDate[] {
  if (change.kind === 'off') return []
  if (change.kind === 'extra') return [{ day: change.day, start: change.newStart, end: change.newEnd, kind: 'extra', movedFrom: null, holiday: null }]
  const number = numberOf(change.day)
  if (number === null || numberOf(change.to) === null) return []
  return when.series
    .filter((series) => (change.start === undefined || change.start === series.start) && fallsBetween(series, number, number).length > 0)
    .map(({ start, end }) => movedDate(change, start, end))
}

function movedDate({ day, to, newStart, newEnd }: Extract<Change, { kind: 'moved' }>, start: number, end: number | null): MeetingDate {
  const begins = newStart ?? start
  const ends = newEnd === undefined ? (end === null ? null : begins + (end - start)) : newEnd
  return { day: to, start: begins, end: ends, kind: 'moved', movedFrom: day, holiday: null }
}

const isWithin = (day: string, first: number, last: number): boolean => {
  const number = numberOf(day)
  return number !== null && number >= first && number <= last
}

const isIn = ({ from, to }: Pause, day: string): boolean => day >= from && (to === null || day <= to)

/** Two series of one group may fall on the same evening; that is one meeting. */
const once = (dates: readonly MeetingDate[]): MeetingDate[] =>
  dates.filter((date, at) => at === 0 || dates[at - 1]?.day !== date.day || dates[at - 1]?.start !== date.start)
