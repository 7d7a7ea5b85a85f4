import { guessColumns, mappingOf } from '../feed/sheet/mapping.ts'
import { readSheetRow } from '../feed/sheet/row.ts'
import { readRow } from '../feed/row.ts'
import { fellowshipByKey } from '../feed/fellowship.ts'
import type { Listing } from '../listing/listing.ts'
import { rruleOf } from '../series/rrule.ts'
import type { Series } from '../series/series.ts'
import { topicByKey } from '../topic/tree.ts'
import { pageOf } from './address.ts'
import { leftOut, lostIn } from './carried.ts'
import type { Carried, Giving } from './carried.ts'
import { clock } from './clock.ts'
import { rhythmSays } from './rhythm-says.ts'
import { typesOf } from './types.ts'

/** Headers that our own reader and a person both understand. */
export const tableHeaders = [
  'slug', 'name', 'group', 'topic', 'audience', 'day', 'time', 'end time', 'rhythm', 'rrule', 'first date', 'until', 'timezone', 'types', 'notes', 'location', 'full address', 'city', 'district', 'state',
  'postal code', 'country', 'latitude', 'longitude', 'approximate', 'wheelchair', 'hearing loop', 'format of meeting', 'conference url', 'conference url notes', 'conference phone', 'language', 'status',
  'entity', 'email', 'url', 'confirmed',
] as const

const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const mapping = mappingOf(guessColumns(tableHeaders, []), 1)

/** A group in a plain table: everything a person would look for, one row for each of its times. */
export function asTable(listing: Listing, giving: Giving): Carried<string[]> {
  if (listing.origin.kind === 'sample') return leftOut('sample')
  const { series, changes = [], pauses = [], holidays } = listing.when
  const rows = series.length === 0 ? [rowOf(listing, null, listing.slug, giving)] : series.map((each, at) => rowOf(listing, each, at === 0 ? listing.slug : `${listing.slug}-${at + 1}`, giving))
  const why = [...(rows.length > 1 ? (['in-several-rows'] as const) : []), ...(changes.length > 0 || pauses.length > 0 || holidays !== undefined ? (['exceptions'] as const) : [])]
  const { row, known } = readSheetRow(tableHeaders, rows[0]!, mapping)
  return { rows, why, lost: lostIn(listing, readRow(row, { source: '', fellowship: null, topics: [], today: giving.today }, known)) }
}

function rowOf(listing: Listing, series: Series | null, slug: string, giving: Giving): string[] {
  const { place, join, howToCome: { contact }, origin, when } = listing
  const facts = place?.access?.facts ?? {}
  const fellowship = origin.kind === 'import' && origin.fellowship !== null ? fellowshipByKey(origin.fellowship) : null
  const bool = (fact: boolean | undefined) => (fact === undefined ? '' : fact ? 'yes' : 'no')
  const cells: Record<(typeof tableHeaders)[number], string> = {
    slug, name: listing.name, group: listing.shortLine, topic: listing.topics.map((key) => topicByKey(key)?.names.en ?? key).join('; '),
    audience: { affected: 'affected', relatives: 'relatives', both: 'both' }[listing.audience], ...timeOf(series, when.zone, when.words), timezone: when.zone ?? '',
    types: typesOf(listing).join(', '), notes: listing.notes, location: place?.venue ?? '', 'full address': place?.address ?? '', city: place?.city ?? '', district: place?.district ?? '', state: place?.region ?? '',
    'postal code': place?.postal ?? '', country: place?.country ?? '', latitude: String(place?.lat ?? ''), longitude: String(place?.lng ?? ''), approximate: place === null ? '' : place.exact ? 'no' : 'yes',
    wheelchair: bool(facts['step-free']), 'hearing loop': bool(facts['hearing-loop']), 'format of meeting': { 'in-person': 'in person', online: 'online', hybrid: 'hybrid', phone: 'online' }[listing.format],
    'conference url': join?.link ?? '', 'conference url notes': join?.words ?? '', 'conference phone': join?.phone ?? '', language: listing.languages.join(', '), status: listing.status,
    entity: fellowship?.name ?? listing.contactPoint ?? '', email: contact ?? '', url: pageOf(listing.slug, giving), confirmed: listing.confirmed?.on ?? '',
  }
  return tableHeaders.map((header) => cells[header])
}

function timeOf(series: Series | null, zone: string | null, words: string): Record<'day' | 'time' | 'end time' | 'rhythm' | 'rrule' | 'first date' | 'until', string> {
  if (series === null) return { day: '', time: '', 'end time': '', rhythm: words, rrule: '', 'first date': '', until: '' }
  const { day, start, end, rhythm, from = '', until = '' } = series
  return {
    day: dayNames[day - 1] ?? '', time: clock(start), 'end time': end === null ? '' : clock(end), rhythm: rhythmSays(rhythm, day), rrule: rruleOf(series, zone) ?? '', 'first date': from, until,
  }
}
