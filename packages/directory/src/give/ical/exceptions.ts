import { isoOf, numberOf } from '../../series/calendar.ts'
import { fallsBetween } from '../../series/falls.ts'
import { holidayOn } from '../../series/holiday/index.ts'
import type { Change, Series, When } from '../../series/series.ts'

/** How far ahead days off are named one by one. */
const ahead = 400

/** The days of a series on which it does not meet: called off, in a pause, on a holiday, or moved elsewhere by a rule of our own. */
export function daysOff(series: Series, when: When, today: string): string[] {
  const from = Math.min(numberOf(today) ?? 0, numberOf(series.from ?? today) ?? 0)
  const falls = fallsBetween(series, Math.max(from, (numberOf(today) ?? 0) - 366), (numberOf(today) ?? 0) + ahead).map(isoOf)
  return falls.filter((day) => isOff(day, series, when))
}

function isOff(day: string, { start }: Series, { changes = [], pauses = [], holidays }: When): boolean {
  const calledOff = changes.some((change) => change.kind === 'off' && change.day === day && (change.start === undefined || change.start === start))
  const paused = pauses.some(({ from, to }) => day >= from && (to === null || day <= to))
  return calledOff || paused || (holidays?.means === 'off' && holidayOn(day, holidays.region) !== null)
}

type Moved = Extract<Change, { kind: 'moved' }>

/** The changes that put one meeting of this series on another day or time. */
export const movedOf = (series: Series, { changes = [] }: When): Moved[] =>
  changes.filter((change): change is Moved => change.kind === 'moved' && (change.start === undefined || change.start === series.start) && fallsOn(series, change.day))

function fallsOn(series: Series, day: string): boolean {
  const number = numberOf(day)
  return number !== null && fallsBetween(series, number, number).length > 0
}
