import { numberOf } from '../series/calendar.ts'
import { wallOf } from '../series/moment.ts'
import type { PartOfDay } from '../series/series.ts'
import { dayBit, isIn } from './mask.ts'
import type { Query } from './query.ts'

/** The days a question is about, by the clock of each zone. */
export interface Window {
  /** Days since 1970, both included. */
  first: number
  last: number
  /** Local minutes since 1970: what ends before is over. */
  now: number
  /** Minutes by which the clock is ahead of UTC. */
  ahead: number
}

export interface Wished {
  weekdays: number
  part: PartOfDay | null
  /** Minutes after midnight before which nothing counts. */
  notBefore: number
}

const dayLength = 1440
const week = 7
/** From five in the afternoon on, people say tonight. */
const tonightFrom = 17 * 60

export const wishedOf = ({ day, when, on }: Query): Wished => ({ weekdays: day === null ? 127 : dayBit(day), part: when, notBefore: on === 'tonight' ? tonightFrom : 0 })

/** Which days a question means in a zone; `now` in milliseconds since 1970. "A week" is the next seven days. */
export function windowIn(on: Query['on'], now: number, zone: string): Window {
  const wall = wallOf(now, zone) ?? wallOf(now, 'UTC') ?? { day: '1970-01-01', minutes: 0 }
  const today = numberOf(wall.day) ?? 0
  const local = today * dayLength + wall.minutes
  const ahead = Math.round(local - now / 60_000)
  const [first, last] = on === 'today' || on === 'tonight' ? [today, today] : on === 'tomorrow' ? [today + 1, today + 1] : on === null || on === 'week' ? [today, today + week - 1] : [numberOf(on) ?? today, numberOf(on) ?? today]
  return { first, last, now: local, ahead }
}

/** True for a start (minutes after midnight) in the wished part of the day. */
export const isInDay = ({ part, notBefore }: Wished, start: number): boolean => start >= notBefore && (part === null || isIn(part, start))
