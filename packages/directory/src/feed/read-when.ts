import type { Day, Series, When } from '../series/series.ts'
import { readDay } from '../when/read-day.ts'
import { endAfter, readTime } from '../when/read-time.ts'
import type { Notice } from './notice.ts'
import { line } from './text.ts'

export type WhenRead = { when: When; notices: Notice[] } | { refused: string }

const empty = (value: unknown): boolean => value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
const shown = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 40)

/** The weekly times of a row. `day` may be one day or a list; without day and time the group meets by arrangement. */
export function readWhen(row: Record<string, unknown>): WhenRead {
  const days: Day[] = []
  for (const each of empty(row['day']) ? [] : [row['day']].flat()) {
    const day = readDay(each)
    if (day === null) return { refused: `day ${shown(each)} is neither 0 (Sunday) to 6 (Saturday) nor the name of a weekday` }
    if (!days.includes(day)) days.push(day)
  }
  const given = empty(row['time']) ? row['start_time'] : row['time']
  const start = empty(given) ? null : readTime(given)
  if (!empty(given) && start === null) return { refused: `time ${shown(given)} is no time of day such as "19:30"` }
  const end = empty(row['end_time']) ? null : readTime(row['end_time'])
  if (!empty(row['end_time']) && end === null) return { refused: `end_time ${shown(row['end_time'])} is no time of day such as "20:30"` }
  const zone = zoneOf(row['timezone'])
  if (days.length === 0 || start === null) return { when: { series: [], zone, words: '', look: false }, notices: [arrangement(days, start)] }
  return weekly(days.toSorted(), start, endAfter(start, end), zone)
}

const arrangement = (days: readonly Day[], start: number | null): Notice =>
  days.length === 0 && start === null ? 'by-arrangement' : 'day-without-time'

function weekly(days: readonly Day[], start: number, end: number | null, zone: string | null): WhenRead {
  const series = days.map((day): Series => ({ day, start, end, rhythm: { kind: 'weekly', every: 1 } }))
  const notices: Notice[] = end === null ? ['no-end'] : end > 1440 ? ['past-midnight'] : []
  return { when: { series, zone, words: '', look: false }, notices }
}

const zoneOf = (given: unknown): string | null => {
  const zone = line(given, 60)
  return /^[A-Z][A-Za-z_]+(\/[A-Za-z0-9_+-]+)+$|^UTC$/.test(zone) ? zone : null
}
