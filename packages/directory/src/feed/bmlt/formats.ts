import type { Tag, TagKind } from '../../listing/listing.ts'
import { readTypes } from '../type/read-types.ts'

/** A format of a BMLT server in one language, as GetFormats answers it; every value is a string. */
export interface BmltFormat {
  key_string: string
  name_string: string
  lang: string
  id: string
  world_id: string
  format_type_enum: string
}

/** What a meeting's formats say, apart by what they are about. */
export interface FormatsRead {
  tags: Tag[]
  languages: string[]
  /** `O`, `C`, `TC` and the like, in the letters Meeting Guide uses. */
  codes: string[]
  closedOnHolidays: boolean
}

const kinds: Record<string, TagKind> = { FC1: 'method', FC2: 'place', FC3: 'who', O: 'openness', LANG: 'language', ALERT: 'other' }
/** World ids that Meeting Guide spells otherwise; the others are the same in both (bmlt-server, TsmlMeetingResource). */
const worldIds: Record<string, string> = { OPEN: 'O', CLOSED: 'C', WCHR: 'X', VM: 'ONL', HYBR: 'ONL', 'S-D': 'SP' }
const byKey: Record<string, string> = { O: 'O', C: 'C', WC: 'X', SL: 'ASL', TC: 'TC', VM: 'ONL' }
const languages: Record<string, string> = { ES: 'es', FIN: 'fi', ENG: 'en', PER: 'fa', FR: 'fr', DE: 'de', IT: 'it', PL: 'pl', PT: 'pt', RU: 'ru' }

/** The formats of a server by the id all languages share, or else by their key. */
export type Formats = ReadonlyMap<string, readonly BmltFormat[]>

export function formatsById(formats: readonly BmltFormat[]): Formats {
  return new Map([...Map.groupBy(formats, ({ id }) => id), ...Map.groupBy(formats, ({ key_string: key }) => `key:${key}`)])
}

/** Reads what a meeting has: ids if it names them, else keys. A key means something only on its own server. */
export function readFormats(ids: string, keys: string, formats: Formats): FormatsRead {
  const read: FormatsRead = { tags: [], languages: [], codes: [], closedOnHolidays: false }
  const named = ids !== '' ? ids.split(',') : keys.split(',').map((key) => `key:${key.trim()}`)
  for (const name of named.map((each) => each.trim()).filter((each) => each !== '' && each !== 'key:')) takeFormat(formats.get(name) ?? [], name.replace('key:', ''), read)
  return read
}

function takeFormat(same: readonly BmltFormat[], name: string, read: FormatsRead): void {
  const english = same.find(({ lang }) => lang === 'en') ?? same[0]
  const key = english?.key_string ?? name
  const code = worldIds[english?.world_id ?? ''] ?? (english?.world_id || (byKey[key] ?? ''))
  if (key === 'CH' || english?.world_id === 'CH') read.closedOnHolidays = true
  const language = english?.format_type_enum === 'LANG' || code === 'LANG' ? languages[key] : undefined
  if (language !== undefined) read.languages.push(language)
  if (code !== '' && code !== 'LANG') read.codes.push(code)
  const known = code === '' || code === 'LANG' ? undefined : readTypes([code], 'na').tags.find(({ label }) => label !== null)
  read.tags.push(known ?? ownTag(same, english, key))
}

/** A format that exists only on that server keeps the names it has there. */
function ownTag(same: readonly BmltFormat[], english: BmltFormat | undefined, key: string): Tag {
  const called = (lang: string) => same.find((each) => each.lang === lang)?.name_string || english?.name_string || key
  const kind = kinds[english?.format_type_enum ?? ''] ?? 'other'
  return { code: `bmlt:${key}`, kind, label: english === undefined ? null : { en: called('en'), fr: called('fr'), de: called('de') } }
}
