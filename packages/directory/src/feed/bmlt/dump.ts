import type { BmltFormat } from './formats.ts'
import { readInserts } from './sql.ts'

export interface BmltDump {
  /** Meetings in the shape GetSearchResults answers. */
  meetings: Record<string, string>[]
  formats: BmltFormat[]
  bodies: { id: string; name: string; url: string }[]
}

type Values = readonly (string | null)[]

/** Fields only an office may see (visibility 1) and the record of changes stay in the dump. */
export function readBmltDump(sql: string): BmltDump {
  const dump: BmltDump = { meetings: [], formats: [], bodies: [] }
  const mains: Values[] = []
  const details = new Map<string, Record<string, string>>()
  for (const { table, values } of readInserts(sql)) {
    if (table.endsWith('_comdef_formats')) dump.formats.push(formatOf(values))
    else if (table.endsWith('_comdef_service_bodies')) dump.bodies.push({ id: values[0] ?? '', name: values[1] ?? '', url: values[8] ?? '' })
    else if (table.endsWith('_comdef_meetings_main')) mains.push(values)
    else if (/_comdef_meetings_(long)?data$/.test(table)) takeDetail(values, details)
  }
  const bodies = new Map(dump.bodies.map(({ id, name }) => [id, name]))
  dump.meetings = mains.map((values) => meetingOf(values, details.get(values[0] ?? '') ?? {}, bodies))
  return dump
}

const formatOf = (v: Values): BmltFormat => ({
  id: v[0] ?? '', key_string: v[1] ?? '', world_id: v[3] ?? '', lang: v[4] ?? '', name_string: v[5] ?? '', format_type_enum: v[7] ?? '',
})

function takeDetail(values: Values, details: Map<string, Record<string, string>>): void {
  const [id, key, , , visibility, text] = values
  // Row 0 is the pattern all others are made from.
  if (id == null || key == null || id === '0' || visibility === '1' || text == null || text === '') return
  const known = details.get(id) ?? Object.create(null) as Record<string, string>
  known[key] = text
  details.set(id, known)
}

/** Newer servers keep venue type and zone behind the day; the columns are told apart by what they look like. */
function meetingOf(values: Values, details: Record<string, string>, bodies: ReadonlyMap<string, string>): Record<string, string> {
  const isNew = values.length > 13
  const [id, world, , body, weekday] = values
  const later = isNew ? values.slice(6) : values.slice(5)
  const [start, duration] = later
  const [zone, formats, lang, lng, lat, published] = isNew ? later.slice(2) : [null, ...later.slice(2)]
  return {
    ...details,
    id_bigint: id ?? '', worldid_mixed: world ?? '', service_body_bigint: body ?? '', service_body_name: bodies.get(body ?? '') ?? '',
    weekday_tinyint: weekday == null ? '' : String(Number(weekday) + 1), venue_type: isNew ? (values[5] ?? '') : '', start_time: start ?? '', duration_time: duration ?? '',
    time_zone: zone ?? '', format_shared_id_list: formats ?? '', formats: '', lang_enum: lang ?? '', longitude: lng ?? '', latitude: lat ?? '', published: published ?? '1',
  }
}
