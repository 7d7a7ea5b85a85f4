import type { Language } from '../../topic/topic.ts'
import { askOf } from './ask.ts'
import type { Ask, Parameters } from './ask.ts'
import { asFormat } from './formats.ts'
import type { OwnFormat } from './formats.ts'
import { asMeeting, fieldKeys, houseBody } from './meeting.ts'
import type { Body, Entry } from './meeting.ts'
import { inOrder } from './order.ts'
import { searchMeetings } from './search.ts'
import type { Found, Locate } from './search.ts'

/** All meetings of a house in the terms of BMLT. */
export interface Meetings {
  entries: readonly Entry[]
  formats: readonly OwnFormat[]
  bodies: readonly Body[]
}

/** What answers are made from. */
export interface Asked {
  query: Parameters
  meetings: Meetings
  /** The address this interface stands at, without a slash at its end. */
  root: string
  house: string
  locate: Locate
}

type Row = Record<string, string>
const languages: readonly Language[] = ['en', 'fr', 'de']

/** Gathers what entries have in common, once for all questions. */
export function meetingsOf(entries: readonly Entry[]): Meetings {
  const formats = new Map(entries.flatMap((entry) => entry.formats.map((format) => [format.id, format] as const)))
  const bodies = new Map([[houseBody, { id: houseBody, name: 'Groups of this house' }], ...entries.map(({ body }) => [body.id, body] as const)])
  return { entries, formats: [...formats.values()].toSorted((one, other) => (one.key < other.key ? -1 : 1)), bodies: [...bodies.values()] }
}

/** GetSearchResults as far as it is no text yet: what is told of meetings one by one, and the formats used, if asked for. */
export function searchResults({ query, meetings, root, locate }: Asked): { found: Found[]; row: (found: Found) => Row; formats: Row[] | null; onlyFormats: boolean } {
  const ask = askOf(query)
  const found = inOrder(ask, searchMeetings(ask, meetings.entries, locate))
  const fields = ask.list('data_field_key')
  const row = ({ entry, km }: Found): Row => {
    const meeting = asMeeting(entry, root, km)
    return fields.length === 0 ? meeting : Object.fromEntries(fields.filter((field) => Object.hasOwn(meeting, field)).map((field) => [field, meeting[field] ?? '']))
  }
  const wanted = ask.has('get_used_formats') || ask.has('get_formats_only')
  const used = wanted ? new Map(found.flatMap(({ entry }) => entry.formats.map((format) => [format.id, format] as const))) : null
  return { found, row, formats: used && [...used.values()].map((format) => asFormat(format, languageOf(ask), root)), onlyFormats: ask.has('get_formats_only') }
}

/** A language we do not speak is answered in English: words that say something are better than none. */
const languageOf = (ask: Ask): Language => languages.find((lang) => lang === ask.text('lang_enum')) ?? 'en'

/** GetFormats: only formats in use exist here, so `show_all` changes nothing. */
export function formatRows({ query, meetings, root }: Asked): Row[] {
  const ask = askOf(query)
  const ids = new Set(ask.list('format_ids').map(Number))
  const [wanted, unwanted] = [[...ids].filter((id) => id > 0), [...ids].filter((id) => id < 0).map((id) => -id)]
  const keys = ask.list('key_strings')
  const chosen = meetings.formats.filter(({ id, key }) => (wanted.length === 0 || wanted.includes(id)) && !unwanted.includes(id) && (keys.length === 0 || keys.includes(key)))
  return chosen.map((format) => asFormat(format, languageOf(ask), root))
}

/** GetServiceBodies: the house, and under it everybody whose list it holds. */
export function bodyRows({ query, meetings, root, house }: Asked): Row[] {
  const ask = askOf(query)
  const services = ask.list('services').map(Number)
  const [wanted, unwanted] = [services.filter((id) => id > 0), services.filter((id) => id < 0).map((id) => -id)]
  const all = ask.text('recursive') === '1' && wanted.includes(houseBody)
  const chosen = meetings.bodies.filter(({ id }) => (wanted.length === 0 || all || wanted.includes(id) || (id === houseBody && ask.text('parents') === '1')) && !unwanted.includes(id))
  return chosen.map(({ id, name }) => ({
    id: String(id), parent_id: id === houseBody ? '0' : String(houseBody), name, description: '', type: id === houseBody ? 'RS' : 'AS', url: house, helpline: '', world_id: '', root_server_uri: root,
  }))
}

export const fieldKeyRows = (): Row[] => fieldKeys.map(([key, description]) => ({ key, description }))

/** GetFieldValues: every value of a field, and the meetings that have it. Null when there is no such field. */
export function fieldValueRows({ query, meetings, root }: Asked): Row[] | null {
  const ask = askOf(query)
  const key = ask.text('meeting_key')
  if (!fieldKeys.some(([field]) => field === key)) return null
  const formats = ask.list('specific_formats').map(Number)
  const fit = meetings.entries.filter((entry) => formats.every((id) => entry.formats.some((format) => format.id === id)))
  const values = Map.groupBy(fit, (entry) => asMeeting(entry, root, null)[key] ?? '')
  return [...values].map(([value, same]) => ({ [key]: value, ids: same.map(({ id }) => String(id)).join(',') }))
}

/** GetCoverageArea: the corners of a box around all meetings; empty when none has a place. */
export function coverageRows({ meetings }: Asked): Row[] {
  let [west, south, east, north] = [180, 90, -180, -90]
  for (const { listing: { place } } of meetings.entries) {
    if (place?.lat == null || place.lng === null) continue
    ;[west, south, east, north] = [Math.min(west, place.lng), Math.min(south, place.lat), Math.max(east, place.lng), Math.max(north, place.lat)]
  }
  const nowhere = west > east
  const said = (number: number) => (nowhere ? '' : String(number))
  return [{ nw_corner_longitude: said(west), nw_corner_latitude: said(north), se_corner_longitude: said(east), se_corner_latitude: said(south) }]
}

/** Which BMLT we answer like. Clients ask for it before anything else. */
export const likeVersion = '4.0.0'

/** GetServerInfo. What would help only somebody who looks for a way in stays empty. */
export function serverRows(asked: Asked): Row[] {
  const [area] = coverageRows(asked)
  const middle = (one = '', other = '') => (one === '' ? '' : String((Number(one) + Number(other)) / 2))
  const different = (field: (entry: Entry) => string) => [...new Set(asked.meetings.entries.map(field).filter(Boolean))].toSorted().join(',')
  return [{
    version: likeVersion, versionInt: '4000000', langs: languages.join(','), nativeLang: 'en', centerLongitude: middle(area?.['nw_corner_longitude'], area?.['se_corner_longitude']),
    centerLatitude: middle(area?.['nw_corner_latitude'], area?.['se_corner_latitude']), centerZoom: '6', defaultDuration: '01:00:00', regionBias: '', charSet: 'UTF-8', distanceUnits: 'km', semanticAdmin: '0',
    emailEnabled: '0', emailIncludesServiceBodies: '0', changesPerMeeting: '0', meeting_states_and_provinces: different(({ listing }) => listing.place?.region ?? ''), meeting_counties_and_sub_provinces: '',
    available_keys: fieldKeys.map(([key]) => key).join(','), google_api_key: '', dbVersion: '', dbPrefix: '', phpVersion: '', auto_geocoding_enabled: '', county_auto_geocoding_enabled: '',
    zip_auto_geocoding_enabled: '', commit: '', default_closed_status: '', aggregator_mode_enabled: '',
  }]
}
