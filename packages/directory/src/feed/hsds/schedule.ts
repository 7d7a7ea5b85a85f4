import { numberOf, readRrule, isZone } from '../../series/index.ts'
import type { Series, When } from '../../series/index.ts'
import { endAfter, readTime } from '../../when/read-time.ts'
import { line } from '../text.ts'

type Fields = Record<string, unknown>

/** All schedules of a service as one When; what our rhythms cannot say stays in words and is marked for a look. */
export function readSchedules(schedules: readonly Fields[]): When {
  const read = schedules.map((each) => ({ series: readSchedule(each), words: line(each['description'], 200) }))
  const unsaid = read.filter(({ series }) => series === null).map(({ words }) => words).filter(Boolean)
  const zone = schedules.map((each) => line(each['timezone'], 60)).find((name) => name !== '' && isZone(name)) ?? null
  return { series: read.flatMap(({ series }) => series ?? []), zone, words: [...new Set(unsaid)].join(' · '), look: read.some(({ series }) => series === null) }
}

/** A schedule of HSDS 3.2: the parts of a rule of RFC 5545 in columns; null when it cannot be said. */
function readSchedule(schedule: Fields): Series[] | null {
  const text = (name: string) => line(schedule[name], 200)
  const start = readTime(text('opens_at').replace(/(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})$/, ''))
  if (start === null) return null
  const end = endAfter(start, readTime(text('closes_at').replace(/(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})$/, '')))
  const given = [text('dtstart'), text('valid_from')].map((each) => each.slice(0, 10)).find((each) => numberOf(each) !== null)
  // Any Monday does for a rule that nothing is counted from.
  const first = given ?? '2000-01-03'
  const freq = text('freq') || (text('byday') === '' ? '' : 'WEEKLY')
  if (freq === '') return null
  const parts = Object.entries({ FREQ: freq, INTERVAL: text('interval'), BYDAY: text('byday').replaceAll(' ', ''), BYMONTHDAY: text('bymonthday'), WKST: text('wkst'), COUNT: text('count'), UNTIL: (text('until') || text('valid_to')).slice(0, 10).replaceAll('-', '') })
  const rule = parts.filter(([, value]) => value !== '').map(([name, value]) => `${name}=${value}`).join(';')
  const series = readRrule(rule, { day: first, start, end, zone: null })
  return given === undefined ? (series?.map(withoutFrom) ?? null) : series
}

function withoutFrom({ from: _, ...series }: Series): Series {
  return series
}
