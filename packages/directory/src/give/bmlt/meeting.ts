import { formatsById } from '../../feed/bmlt/formats.ts'
import type { BmltFormat } from '../../feed/bmlt/formats.ts'
import { readBmltMeeting } from '../../feed/bmlt/meeting.ts'
import { readRow } from '../../feed/row.ts'
import type { Listing } from '../../listing/listing.ts'
import type { Series } from '../../series/series.ts'
import { lostIn } from '../carried.ts'
import type { Carried, Field, Giving } from '../carried.ts'
import { clock, two } from '../clock.ts'
import { attendingOf, weeklyOf } from '../weekly.ts'
import { asFormat, formatsOf } from './formats.ts'
import type { OwnFormat } from './formats.ts'
import { numberFor, smallNumberFor } from './number.ts'

/** One weekly meeting, ready to be asked for. */
export interface Entry {
  id: number
  listing: Listing
  series: Series
  formats: readonly OwnFormat[]
  body: Body
}

/** Whoever looks after an entry: in BMLT a service body. All stand under the house itself. */
export interface Body {
  id: number
  name: string
}

export const houseBody = 1

/** The weekly meetings of a group, each an entry; none, and why, when BMLT cannot say how it meets. */
export function asEntries(listing: Listing, { today }: Pick<Giving, 'today'>): Carried<Entry> {
  const { series, why } = weeklyOf(listing, today)
  const formats = formatsOf(listing)
  const rows = series.map((each, at): Entry => ({ id: numberFor(at === 0 ? listing.slug : `${listing.slug} ${at + 1}`), listing, series: each, formats, body: bodyOf(listing) }))
  return { rows, why: rows.length > 1 ? [...why, 'in-several-rows'] : why, lost: rows.length === 0 ? [] : lostInMeeting(rows[0]!, today) }
}

function bodyOf({ contactPoint, origin }: Listing): Body {
  const name = contactPoint ?? (origin.kind === 'import' ? origin.source : null)
  return name === null ? { id: houseBody, name: 'Groups of this house' } : { id: smallNumberFor(`body ${name}`) + 1, name }
}

/** The fields of a meeting that any BMLT server has, in their order, and what they mean. There are none for persons. */
export const fieldKeys: readonly (readonly [string, string])[] = [
  ['id_bigint', 'ID'], ['worldid_mixed', 'World ID'], ['shared_group_id_bigint', 'Shared Group ID'], ['service_body_bigint', 'Service Body ID'], ['service_body_name', 'Service Body'],
  ['weekday_tinyint', 'Weekday'], ['venue_type', 'Venue Type'], ['start_time', 'Start Time'], ['duration_time', 'Duration'], ['time_zone', 'Time Zone'], ['formats', 'Formats'], ['lang_enum', 'Language'],
  ['longitude', 'Longitude'], ['latitude', 'Latitude'], ['distance_in_km', 'Distance in Kilometres'], ['distance_in_miles', 'Distance in Miles'], ['email_contact', 'Email Contact'], ['published', 'Published'],
  ['root_server_uri', 'Server'], ['format_shared_id_list', 'Format IDs'], ['meeting_name', 'Meeting Name'], ['location_text', 'Location Name'], ['location_info', 'Additional Location Information'],
  ['location_street', 'Street Address'], ['location_city_subsection', 'Borough'], ['location_neighborhood', 'Neighborhood'], ['location_municipality', 'Town'], ['location_sub_province', 'County'],
  ['location_province', 'State'], ['location_postal_code_1', 'Zip Code'], ['location_nation', 'Nation'], ['comments', 'Comments'], ['train_lines', 'Train Lines'], ['bus_lines', 'Bus Lines'],
  ['phone_meeting_number', 'Phone Meeting Dial-in Number'], ['virtual_meeting_link', 'Virtual Meeting Link'], ['virtual_meeting_additional_info', 'Virtual Meeting Additional Info'],
]

/** In person 1, from afar 2, both 3. */
export const venueOf = (listing: Listing): number => ({ 'in-person': 1, online: 2, hybrid: 3 })[attendingOf(listing) ?? 'in-person']

/** A meeting as GetSearchResults tells it: every value a string, what is missing empty. `km` when a place was asked for. */
export function asMeeting({ id, listing, series, formats, body }: Entry, root: string, km: number | null): Record<string, string> {
  const { place, join, when, name, notes, shortLine } = listing
  const length = series.end === null ? 60 : series.end - series.start
  return {
    id_bigint: String(id), worldid_mixed: '', shared_group_id_bigint: '', service_body_bigint: String(body.id), service_body_name: body.name, weekday_tinyint: String((series.day % 7) + 1),
    venue_type: String(venueOf(listing)), start_time: `${clock(series.start)}:00`, duration_time: `${two(Math.floor(length / 60))}:${two(length % 60)}:00`,
    time_zone: when.zone ?? '', formats: formats.map(({ key }) => key).join(','), lang_enum: 'en', longitude: String(place?.lng ?? ''), latitude: String(place?.lat ?? ''),
    distance_in_km: km === null ? '' : String(km), distance_in_miles: km === null ? '' : String(km / 1.609344), email_contact: '', published: '1', root_server_uri: root,
    format_shared_id_list: formats.map(({ id: format }) => format).join(','), meeting_name: name, location_text: place?.venue ?? '', location_info: place?.access?.words ?? '',
    location_street: streetOf(listing), location_city_subsection: place?.district ?? '', location_neighborhood: '', location_municipality: place?.city ?? '', location_sub_province: '',
    location_province: place?.region ?? '', location_postal_code_1: place?.postal ?? '', location_nation: place?.country ?? '', comments: [shortLine, notes].filter(Boolean).join('\n'),
    train_lines: '', bus_lines: '', phone_meeting_number: join?.phone ?? '', virtual_meeting_link: join?.link ?? '', virtual_meeting_additional_info: join?.words ?? '',
  }
}

/** The street alone where an address is written in one line; the town has a field of its own. */
function streetOf({ place }: Listing): string {
  const { address, city } = place ?? { address: '', city: '' }
  const [first = ''] = address.split(',')
  return city !== '' && address.includes(city) && !first.includes(city) ? first.trim() : address
}

function lostInMeeting(entry: Entry, today: string): Field[] {
  const formats = entry.formats.flatMap((each) => (['en', 'fr', 'de'] as const).map((lang) => asFormat(each, lang, '') as unknown as BmltFormat))
  const { row, known } = readBmltMeeting(asMeeting(entry, '', null), { formats: formatsById(formats), bodies: new Map() })
  return lostIn(entry.listing, readRow(row, { source: '', fellowship: null, topics: [], today }, known))
}
