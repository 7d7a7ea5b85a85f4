import { readCalendarEvents, readEvents } from '@visavis/directory'
import { feedRow, plainFeed } from '../row.ts'
import type { FeedFile } from '../row.ts'

const mostEvents = 200_000

/** The events of an iCalendar file; those of one UID are one group with exceptions. */
export function calendarFeed(text: string): FeedFile {
  const home = /^X-WR-TIMEZONE:(\S+)/m.exec(text)?.[1] ?? null
  const events = [...readEvents(text)].slice(0, mostEvents)
  return plainFeed('ical', () => readCalendarEvents(events, home).map(({ read, original }, at) =>
    'refused' in read ? { ...feedRow(at + 1, original, {}), refused: read.refused, key: read.key } : feedRow(at + 1, original, read.row, read.known)))
}
