import { readEvents } from '../../feed/ical/calendar.ts'
import { readCalendarEvents } from '../../feed/ical/event.ts'
import { readRow } from '../../feed/row.ts'
import type { Listing } from '../../listing/listing.ts'
import { isZone } from '../../series/moment.ts'
import { pageOf } from '../address.ts'
import { leftOut, lostIn } from '../carried.ts'
import type { Carried, Giving, Why } from '../carried.ts'
import { isCountable } from '../../series/falls.ts'
import { eventsOf, extrasOf } from './event.ts'
import type { Stamp } from './event.ts'
import { escaped, folded } from './line.ts'
import { zoneLines } from './zone.ts'

/** The words a calendar needs, in the language it is asked in. */
export interface CalendarWords {
  /** Stands for the name where somebody else may look at the screen: "Meeting". */
  neutral: string
  title: string
}

/** How a calendar is to be: with names, or saying nothing that a lock screen should not show. */
export interface CalendarWish extends Giving {
  neutral: boolean
  words: CalendarWords
  stamp: Stamp
}

/** The events of a group, each as its lines. A group that does not meet now has none. */
export function asEvents(listing: Listing, wish: CalendarWish): Carried<string[]> {
  if (listing.status === 'forming' || listing.status === 'ended' || listing.status === 'pausing') return leftOut('not-open')
  const { series, zone, holidays } = listing.when
  if (series.length === 0) return leftOut('by-arrangement')
  const about = aboutOf(listing, wish)
  const named: Listing = zone !== null && !isZone(zone) ? { ...listing, when: { ...listing.when, zone: null } } : listing
  const rows = series.flatMap((each, at) => eventsOf(named, each, uidOf(listing, at, wish), about, wish.stamp)).concat(extrasOf(named, uidOf(listing, 0, wish), about, wish.stamp))
  const why: Why[] = [
    ...(series.every(isCountable) ? [] : (['cannot-be-counted'] as const)), ...(named.when.zone === null ? (['no-time-zone'] as const) : []),
    ...(holidays?.means === 'ask' ? (['holidays-better-asked'] as const) : []), ...(series.length > 1 ? (['in-several-rows'] as const) : []),
  ]
  return { rows, why, lost: rows.length === 0 ? [] : lostInEvents(listing, rows, wish) }
}

const uidOf = ({ slug }: Listing, at: number, { stamp }: CalendarWish): string => `${slug}${at === 0 ? '' : `-${at + 1}`}@${stamp.host}`

function aboutOf(listing: Listing, wish: CalendarWish): string[] {
  const { name, shortLine, notes, place, join, howToCome } = listing
  const where = place === null ? '' : [place.venue, place.address || [place.postal, place.city].filter(Boolean).join(' ')].filter(Boolean).join(', ')
  const spot = place !== null && place.exact && place.lat !== null && place.lng !== null ? [`GEO:${place.lat};${place.lng}`] : []
  const location = [...(where === '' ? [] : [`LOCATION:${escaped(where)}`]), ...spot]
  if (wish.neutral) return [`SUMMARY:${escaped(wish.words.neutral)}`, ...location, 'CLASS:PRIVATE']
  const description = [shortLine, notes, howToCome.words, join?.words, join?.phone].filter(Boolean).join('\n\n')
  return [
    `SUMMARY:${escaped(name)}`, ...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]), ...location,
    ...(join?.link ? [`CONFERENCE;VALUE=URI:${join.link}`] : []), `URL:${pageOf(listing.slug, wish)}`,
  ]
}

/** A whole calendar (RFC 5545) of the events of some groups, with the rules of every zone that is named in it. */
export function calendarOf(events: readonly string[][], zones: readonly string[], wish: CalendarWish): string {
  return folded([
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Visavis//Directory//EN', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', `X-WR-CALNAME:${escaped(wish.neutral ? wish.words.neutral : wish.words.title)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT12H', 'X-PUBLISHED-TTL:PT12H', ...zones.flatMap((zone) => zoneLines(zone, Number(wish.today.slice(0, 4)))),
    ...events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']), 'END:VCALENDAR',
  ])
}

/** The zones some groups meet in, each once. */
export const zonesOf = (listings: readonly Listing[]): string[] =>
  [...new Set(listings.map(({ when }) => when.zone).filter((zone) => zone !== null).filter(isZone))].toSorted()

function lostInEvents(listing: Listing, rows: readonly string[][], wish: CalendarWish): Carried<never>['lost'] {
  const text = calendarOf(rows, [], wish)
  const [first] = readCalendarEvents([...readEvents(text)], null)
  if (first === undefined || 'refused' in first.read) return ['when']
  return lostIn(listing, readRow(first.read.row, { source: '', fellowship: null, topics: listing.topics, today: wish.today }, first.read.known))
}
