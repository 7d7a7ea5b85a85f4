import type { Given, Known } from '../known.ts'
import { line } from '../text.ts'
import { readDuration } from '../../when/read-duration.ts'
import { readTime } from '../../when/read-time.ts'
import { readFormats } from './formats.ts'
import type { Formats } from './formats.ts'

/** What a BMLT server tells beside its meetings. */
export interface BmltServer {
  formats: Formats
  /** Name and web address by id. */
  bodies: ReadonlyMap<string, { name: string; url: string }>
}

type Fields = Record<string, unknown>

const clock = (minutes: number): string => `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** One meeting as GetSearchResults answers it (all values strings, Sunday = 1). Contacts of persons are not looked at. */
export function readBmltMeeting(meeting: Fields, { formats, bodies }: BmltServer): Given {
  const text = (field: string, most = 200) => line(meeting[field], most)
  const read = readFormats(text('format_shared_id_list'), text('formats'), formats)
  const body = bodies.get(text('service_body_bigint'))
  const day = /^[1-7]$/.test(text('weekday_tinyint')) ? Number(text('weekday_tinyint')) - 1 : text('weekday_tinyint')
  const start = readTime(text('start_time'))
  const duration = readDuration(text('duration_time'))
  const online = { 1: 'in_person', 2: 'online', 3: 'hybrid' }[text('venue_type')]
  const row: Fields = {
    slug: text('id_bigint'), name: text('meeting_name'), group: text('service_body_name') || body?.name,
    day, time: text('start_time'), ...(start !== null && duration !== null && { end_time: clock(start + duration) }), timezone: text('time_zone'),
    types: read.codes, attendance_option: online,
    location: text('location_text'), location_notes: [text('location_info', 500), text('train_lines'), text('bus_lines')].filter(Boolean).join('\n'), notes: text('comments', 2000),
    address: text('location_street'), city: text('location_municipality') || text('location_city_subsection') || text('location_neighborhood'),
    sub_region: text('location_city_subsection') || text('location_neighborhood'), region: text('location_sub_province'),
    state: text('location_province'), postal_code: text('location_postal_code_1'), country: text('location_nation'),
    latitude: text('latitude'), longitude: text('longitude'), approximate: 'no',
    conference_url: text('virtual_meeting_link', 500), conference_url_notes: text('virtual_meeting_additional_info', 600), conference_phone: text('phone_meeting_number'),
    url: body?.url, entity: 'Narcotics Anonymous',
  }
  const known: Known = { tags: read.tags, languages: read.languages, ...(text('published') === '0' && { status: 'ended' as const }) }
  return { row: read.closedOnHolidays ? { ...row, notes: [row['notes'], 'Closed on holidays.'].filter(Boolean).join('\n') } : row, known }
}
