import { numberOf, readRrule } from '../../series/index.ts'
import type { Change, Day, Series, When } from '../../series/index.ts'
import { weekdayOf } from '../../series/index.ts'
import type { Given } from '../known.ts'
import type { CalendarEvent, Property } from './calendar.ts'
import { textOf } from './calendar.ts'
import { readCalendarSpan, readCalendarTime } from './moment.ts'
import type { CalendarTime } from './moment.ts'

export type EventRead = Given | { refused: string; key: string }

/** Every event of a calendar with the exceptions that belong to it; `home` is the calendar's own zone, if it names one. */
export function readCalendarEvents(events: readonly CalendarEvent[], home: string | null): { read: EventRead; original: string }[] {
  const byUid = Map.groupBy(events, (event) => first(event, 'UID')?.value ?? event.original)
  return [...byUid.values()].map((same) => {
    const main = same.find((event) => first(event, 'RECURRENCE-ID') === undefined) ?? same[0]!
    const others = same.filter((event) => event !== main)
    return { read: readEvent(main, others, home), original: same.map(({ original }) => original).join('\n\n') }
  })
}

const first = ({ properties }: CalendarEvent, name: string): Property | undefined => properties.find((each) => each.name === name)
const text = (event: CalendarEvent, name: string): string => textOf(first(event, name)?.value ?? '')

function readEvent(event: CalendarEvent, exceptions: readonly CalendarEvent[], home: string | null): EventRead {
  const key = text(event, 'UID').slice(0, 200)
  const start = first(event, 'DTSTART')
  const begins = start ? readCalendarTime(start, home) : null
  if (begins === null || begins.start === null) return { key, refused: begins === null ? 'it has no day (DTSTART)' : 'it lasts whole days, so nobody would know when to come' }
  const end = begins.start + (lengthOf(event, begins, home) ?? 0)
  const series = seriesOf(event, begins, end > begins.start ? end : null)
  if (series === null) return { key, refused: `its rule "${first(event, 'RRULE')?.value.slice(0, 80)}" is none that we can say` }
  const when: When = { series, zone: begins.zone, words: '', look: false, ...withChanges(changesOf(event, exceptions, home)) }
  const cancelled = /^cancelled$/i.test(first(event, 'STATUS')?.value ?? '')
  const place = first(event, 'GEO')?.value.split(';') ?? []
  const link = first(event, 'CONFERENCE')?.value ?? (/^https?:\/\//.test(text(event, 'LOCATION')) ? text(event, 'LOCATION') : '')
  const row = {
    slug: key || text(event, 'SUMMARY'), name: text(event, 'SUMMARY'), notes: text(event, 'DESCRIPTION'), url: text(event, 'URL'),
    formatted_address: link === text(event, 'LOCATION') ? '' : text(event, 'LOCATION').replaceAll('\n', ', '), latitude: place[0], longitude: place[1], conference_url: link,
    updated: isoOfStamp(first(event, 'LAST-MODIFIED')?.value),
  }
  return { row, known: { when, ...(cancelled && { status: 'ended' as const }) } }
}

function lengthOf(event: CalendarEvent, begins: CalendarTime, home: string | null): number | null {
  const end = first(event, 'DTEND')
  const ends = end ? readCalendarTime(end, home) : null
  if (ends?.start != null) return ((numberOf(ends.day) ?? 0) - (numberOf(begins.day) ?? 0)) * 1440 + ends.start - (begins.start ?? 0)
  return readCalendarSpan(first(event, 'DURATION')?.value ?? '')
}

function seriesOf(event: CalendarEvent, { day, start, zone }: CalendarTime, given: number | null): Series[] | null {
  const [begin, end] = [start ?? 0, given !== null && given - (start ?? 0) <= 1440 ? given : null]
  const rule = first(event, 'RRULE')?.value
  const extra = event.properties.filter(({ name }) => name === 'RDATE').flatMap(({ value }) => value.split(',')).map((value) => readCalendarTime({ value, parameters: {} }, zone)?.day ?? '')
  if (rule !== undefined) return readRrule(rule, { day, start: begin, end, zone })
  const dates = [...new Set([day, ...extra.filter(Boolean)])].toSorted()
  return [{ day: weekdayOf(numberOf(day) ?? 0) as Day, start: begin, end, rhythm: { kind: 'dates', dates } }]
}

function changesOf(event: CalendarEvent, exceptions: readonly CalendarEvent[], home: string | null): Change[] {
  const off = event.properties.filter(({ name }) => name === 'EXDATE').flatMap(({ value, parameters }) => value.split(',').map((each) => readCalendarTime({ value: each, parameters }, home)))
  const moved = exceptions.map((each): Change | null => {
    const [from, to] = [first(each, 'RECURRENCE-ID'), first(each, 'DTSTART')].map((property) => (property ? readCalendarTime(property, home) : null))
    if (!from) return null
    if (/^cancelled$/i.test(first(each, 'STATUS')?.value ?? '')) return { kind: 'off', day: from.day }
    return to?.start == null ? null : { kind: 'moved', day: from.day, to: to.day, newStart: to.start }
  })
  return [...off.filter((each) => each !== null).map(({ day }): Change => ({ kind: 'off', day })), ...moved.filter((each) => each !== null)]
}

const withChanges = (changes: Change[]): Partial<When> => (changes.length > 0 ? { changes } : {})

const isoOfStamp = (stamp = ''): string => stamp.replace(/^(\d{4})(\d{2})(\d{2}).*$/, '$1-$2-$3')
