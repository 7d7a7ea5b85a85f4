import { fellowshipByKey } from '../feed/fellowship.ts'
import { readRow } from '../feed/row.ts'
import type { Feed } from '../feed/row.ts'
import type { Listing } from '../listing/listing.ts'
import type { Day, Series } from '../series/series.ts'
import { pageOf } from './address.ts'
import { lostIn } from './carried.ts'
import type { Carried, Field, Giving } from './carried.ts'
import { clock } from './clock.ts'
import { typesOf } from './types.ts'
import { attendingOf, weeklyOf } from './weekly.ts'

/** A row of Meeting Guide JSON (code4recovery/spec), with the few fields TSML adds that everybody reads. */
export type GuideRow = Record<string, string | number | number[] | string[]>

/** A group as Meeting Guide lists it: one row for all days of the same time. Only weekly meetings that take place now. */
export function asGuide(listing: Listing, giving: Giving): Carried<GuideRow> {
  const { series, why } = weeklyOf(listing, giving.today)
  if (series.length === 0) return { rows: [], why, lost: [] }
  const times = [...Map.groupBy(series, ({ start, end }) => `${start}-${end}`).values()]
  const rows = times.map((same, at) => rowOf(listing, same, at === 0 ? listing.slug : `${listing.slug}-${at + 1}`, giving))
  const split = times.length > 1
  return { rows, why: [...why, ...(split ? (['in-several-rows'] as const) : [])], lost: lostInRow(listing, rows[0]!, giving) }
}

/** Sunday = 0. */
const sundayZero = (day: Day): number => day % 7

function rowOf(listing: Listing, same: readonly Series[], slug: string, giving: Giving): GuideRow {
  const { start, end } = same[0]!
  const days = same.map(({ day }) => sundayZero(day))
  return withoutGaps({
    name: listing.name, slug, day: days.length === 1 ? days[0]! : days, time: clock(start), ...(end !== null && { end_time: clock(end) }), timezone: listing.when.zone ?? '',
    types: typesOf(listing), ...textsOf(listing), ...placeOf(listing), ...joinOf(listing), ...publisherOf(listing),
    attendance_option: attendanceOf(listing), url: pageOf(listing.slug, giving), updated: lastSaid(listing),
  })
}

/** What its source calls a group is one; a sentence of our own cards is none. */
function textsOf({ name, shortLine, notes, howToCome, origin, place }: Listing): GuideRow {
  const isName = origin.kind === 'import' && shortLine !== ''
  return { group: isName ? shortLine : name, notes: [isName ? '' : shortLine, notes].filter(Boolean).join('\n\n'), location_notes: place?.access?.words ?? '', group_notes: howToCome.words }
}

function placeOf({ place }: Listing): GuideRow {
  if (place === null) return {}
  const { venue, address, district, city, postal, region, country, lat, lng, exact } = place
  const whole = address || [city, [region, postal].filter(Boolean).join(' '), country].filter(Boolean).join(', ')
  return {
    location: venue, formatted_address: whole, city, state: region, postal_code: postal, country, ...(district !== '' && { sub_region: district, ...(region !== '' && { region: city || region }) }),
    ...(lat !== null && lng !== null && { latitude: lat, longitude: lng }), approximate: exact ? 'no' : 'yes',
  }
}

function joinOf({ join }: Listing): GuideRow {
  return join === null ? {} : { conference_url: join.link ?? '', conference_url_notes: join.words, conference_phone: join.phone ?? '' }
}

function publisherOf({ origin, contactPoint = '', howToCome: { contact } }: Listing): GuideRow {
  const fellowship = origin.kind === 'import' && origin.fellowship !== null ? fellowshipByKey(origin.fellowship) : null
  const [mail, phone] = contact === null ? ['', ''] : contact.includes('@') ? [contact, ''] : ['', contact]
  return { entity: fellowship?.name ?? contactPoint, email: mail, entity_phone: phone }
}

const attendanceOf = (listing: Listing): string => (listing.status === 'pausing' ? 'inactive' : (attendingOf(listing) ?? '').replace('-', '_'))

/** A confirmation, else what its source claimed; never the day it was given onward. */
function lastSaid({ confirmed, origin }: Listing): string {
  const day = confirmed?.on ?? (origin.kind === 'import' ? origin.claimed : null)
  return day === null ? '' : `${day} 00:00:00`
}

const withoutGaps = (row: GuideRow): GuideRow => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== '' && !(Array.isArray(value) && value.length === 0)))

function lostInRow(listing: Listing, row: GuideRow, { today }: Giving): Field[] {
  const feed: Feed = { source: '', fellowship: null, topics: [], today }
  const back = readRow(row, feed)
  if ('taken' in back) return lostIn(listing, back)
  // Nothing in such a row says what it is about, for whom, and whose codes these are: whoever takes it has to know.
  const alone = lostIn(listing, readRow(row, { ...feed, topics: listing.topics }))
  return [...new Set<Field>([...alone, 'topics', 'audience', ...(row['types'] === undefined ? [] : (['tags'] as const))])].toSorted()
}
