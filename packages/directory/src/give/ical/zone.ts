import { isoOf, nthOf, numberOf, weekdayOf } from '../../series/calendar.ts'
import { wallOf } from '../../series/moment.ts'
import { dayCodes } from '../../series/rrule.ts'
import { two } from '../clock.ts'
import { wallTime } from './moment.ts'

/** One turning of the clocks: minutes ahead of UTC before and after, and the wall time (before) at which it happens. */
interface Turn {
  from: number
  to: number
  day: string
  minutes: number
}

const known = new Map<string, string[]>()

/** The rules of a zone as calendars want them (VTIMEZONE), from the year before the given one to ten years after. */
export function zoneLines(zone: string, year: number): string[] {
  const key = `${zone} ${year}`
  let lines = known.get(key)
  if (lines === undefined) {
    if (known.size > 500) known.clear()
    known.set(key, (lines = made(zone, year)))
  }
  return lines
}

function made(zone: string, year: number): string[] {
  const turns = turnsOf(zone, year - 1, year + 10)
  const first = aheadAt(Date.UTC(year - 1, 0, 1), zone)
  const least = Math.min(first, ...turns.map(({ to }) => to))
  const groups = [...Map.groupBy(turns, ({ from, to }) => `${from} ${to}`).values()]
  const beginning = part('STANDARD', first, first, [`DTSTART:${year - 1}0101T000000`])
  const parts = groups.map((same) => part(same[0]!.to > least ? 'DAYLIGHT' : 'STANDARD', same[0]!.from, same[0]!.to, startsOf(same)))
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...beginning, ...parts.flat(), 'END:VTIMEZONE']
}

const part = (name: string, from: number, to: number, starts: readonly string[]): string[] =>
  [`BEGIN:${name}`, ...starts, `TZOFFSETFROM:${offset(from)}`, `TZOFFSETTO:${offset(to)}`, `END:${name}`]

const offset = (minutes: number): string => `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}${two(Math.abs(minutes) % 60)}`

/** Turnings that follow one rule are said as the rule, others day by day. */
function startsOf(same: readonly Turn[]): string[] {
  const [first, ...rest] = same.map(({ day, minutes }) => wallTime(day, minutes))
  const rule = ruleOf(same)
  if (rule !== null) return [`DTSTART:${first}`, `RRULE:FREQ=YEARLY;${rule}`]
  return [`DTSTART:${first}`, ...rest.map((each) => `RDATE:${each}`)]
}

function ruleOf(same: readonly Turn[]): string | null {
  const [month, weekday] = [same[0]!.day.slice(5, 7), weekdayOf(numberOf(same[0]!.day) ?? 0)]
  const alike = same.length > 2 && same.every((each) => each.day.slice(5, 7) === month && weekdayOf(numberOf(each.day) ?? 0) === weekday && each.minutes === same[0]!.minutes)
  if (!alike) return null
  const nth = [-1, 1, 2, 3, 4].find((each) => same.every(({ day }) => nthOf(Number(day.slice(0, 4)) * 12 + Number(month) - 1, weekday, each) === numberOf(day)))
  return nth === undefined ? null : `BYMONTH=${Number(month)};BYDAY=${nth}${dayCodes[weekday - 1]}`
}

function turnsOf(zone: string, first: number, last: number): Turn[] {
  const turns: Turn[] = []
  const week = 7 * 86_400_000
  for (let at = Date.UTC(first, 0, 1); at < Date.UTC(last + 1, 0, 1); at += week) {
    const [from, to] = [aheadAt(at, zone), aheadAt(at + week, zone)]
    if (from === to) continue
    const wall = turningIn(at, at + week, zone, from) + from * 60_000
    turns.push({ from, to, day: isoOf(Math.floor(wall / 86_400_000)), minutes: (wall % 86_400_000) / 60_000 })
  }
  return turns
}

/** The minute at which the clocks are no longer what they were. */
function turningIn(before: number, after: number, zone: string, ahead: number): number {
  let [low, high] = [before / 60_000, after / 60_000]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (aheadAt(middle * 60_000, zone) === ahead) low = middle
    else high = middle
  }
  return high * 60_000
}

/** Minutes the wall clock is ahead of UTC. */
function aheadAt(at: number, zone: string): number {
  const wall = wallOf(at, zone)
  return wall === null ? 0 : ((numberOf(wall.day) ?? 0) * 86_400_000 + wall.minutes * 60_000 - at) / 60_000
}
