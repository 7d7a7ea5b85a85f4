import type { Audience, Status } from '../../listing/listing.ts'
import { isZone, numberOf } from '../../series/index.ts'
import type { Day, Series, When } from '../../series/index.ts'
import { topicsIn } from '../../topic/recognise.ts'
import { readDay } from '../../when/read-day.ts'
import { readDuration } from '../../when/read-duration.ts'
import { endAfter, readTime } from '../../when/read-time.ts'
import { rhythmsIn } from '../../when/rhythm-words.ts'
import { fold } from '../../words/fold.ts'
import type { Given, Known } from '../known.ts'
import type { Field } from './headers.ts'
import type { Mapping } from './mapping.ts'

type Cells = Partial<Record<Field, string>>

/** One row of a list, its columns read as the mapping says. */
export function readSheetRow(headers: readonly string[], cells: readonly string[], mapping: Mapping): Given {
  const of: Cells = Object.create(null) as Cells
  headers.forEach((header, at) => {
    const field = mapping.columns[header] ?? '-'
    // An apostrophe in front only keeps a spreadsheet from taking the cell for a formula.
    const cell = (cells[at] ?? '').trim().replace(/^'(?=\s*[=+\-@|%])/, '')
    if (field !== '-' && field !== 'private' && cell !== '') of[field] = of[field] === undefined ? cell : `${of[field]}, ${cell}`
  })
  return { row: rowOf(of, mapping), known: knownOf(of, mapping) }
}

const isYes = (cell: string | undefined): boolean => cell !== undefined && /^(true|yes|ja|oui|x|1|y|wahr|vrai|d)$/i.test(cell.trim())
const isNo = (cell: string | undefined): boolean => cell !== undefined && /^(false|no|nein|non|0|n|falsch|faux)$/i.test(cell.trim())

function rowOf(of: Cells, { dayNumbers, country }: Mapping): Record<string, unknown> {
  const { topic: _, audience: _a, rhythm: _r, language: _l, wheelchair: _w, hearing: _h, status: _s, duration, house_number: house, open, deleted: _d, from: _f, until: _u, format, ...row } = of
  const start = clockTime(of.time)
  const length = readDuration(duration)
  const end = clockTime(of.end_time) ?? (start === null || length === null ? null : (start + length) % 1440)
  const types = [of.types ?? '', open === undefined ? '' : /^open$/i.test(open) || isYes(open) ? 'O' : /^closed$/i.test(open) || isNo(open) ? 'C' : ''].filter(Boolean)
  return {
    ...row, ...(row.address !== undefined && house !== undefined && { address: `${row.address} ${house}` }), ...(of.day !== undefined && { day: dayIn(of.day, dayNumbers) }),
    ...(start !== null && { time: clock(start) }), ...(end !== null && { end_time: clock(end) }), types: types.join(','), country: row.country ?? country,
    ...(format !== undefined && { attendance_option: attendance(format) }), ...(/^www\./i.test(row.url ?? '') && { url: `https://${row.url}` }),
  }
}

/** Spreadsheets keep a time as a part of a day. */
function clockTime(cell: string | undefined): number | null {
  const part = cell !== undefined && /^0?\.\d+$/.test(cell) ? Math.round(Number(cell) * 1440) : null
  if (part !== null) return part < 1440 ? part : null
  const text = (cell ?? '').replace(/\s*(uhr|heures?)\s*$/i, (_, word: string) => (word.toLowerCase() === 'uhr' ? '' : ':00')).trim()
  const hours = /^([01]?\d|2[0-3])$/.exec(text) ?? /^([01]?\d|2[0-3]) ?h$/i.exec(text)
  const four = /^([01]\d|2[0-3])([0-5]\d)$/.exec(text)
  if (four) return Number(four[1]) * 60 + Number(four[2])
  return hours ? Number(hours[1]) * 60 : readTime(text.replace(/[–-].*$/, '').trim())
}

const clock = (minutes: number): string => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

function dayIn(cell: string, dayNumbers: Mapping['dayNumbers']): unknown {
  const parts = cell.split(/[,;/&]| und | et | and /).map((part) => part.trim()).filter(Boolean)
  const days = parts.map((part) => (/^\d$/.test(part) ? (dayNumbers === 'sunday-1' ? Number(part) - 1 : dayNumbers === 'monday-1' ? Number(part) % 7 : Number(part)) : part))
  return days.length === 1 ? days[0] : days
}

function attendance(cell: string): string | undefined {
  const folded = fold(cell)
  if (/hybrid|beides|les deux|both/.test(folded)) return 'hybrid'
  if (/online|virtuell|virtual|video|en ligne|zoom/.test(folded)) return 'online'
  return /person|prasenz|presence|vor ort|in_person|salle/.test(folded) ? 'in_person' : undefined
}

function knownOf(of: Cells, mapping: Mapping): Known {
  const named = of.topic === undefined ? undefined : mapping.topics[of.topic]
  const about = topicsIn(of.topic ?? '')
  const topics = named ?? (about.topics.length > 0 ? about.topics : of.entity === undefined ? topicsIn(of.name ?? '').topics : [])
  const audience = audienceIn(of.audience) ?? (about.relatives ? 'relatives' : null)
  const when = whenOf(of, mapping)
  const status = isYes(of.deleted) ? 'ended' : statusIn(of.status)
  const facts = { ...(isYes(of.wheelchair) && { 'step-free': true }), ...(isYes(of.hearing) && { 'hearing-loop': true }) }
  return {
    ...(when && { when }), ...(topics.length > 0 && { topics }), ...(audience && { audience }), ...(status && { status }), ...(mapping.contactPoint !== '' && { contactPoint: mapping.contactPoint }),
    ...(of.language !== undefined && { languages: languagesIn(of.language) }), ...(Object.keys(facts).length > 0 && { access: { facts, words: '' } }),
  }
}

/** A rhythm in a column of its own is meant as it stands; day and time may stand in it, too. */
function whenOf(of: Cells, { dayNumbers }: Mapping): When | null {
  if (of.rhythm === undefined && of.from === undefined && of.until === undefined) return null
  const said = rhythmsIn(of.rhythm ?? '')
  const times = (of.rhythm ?? '').match(/\d{1,2}(?:[:.]\d{2}| ?h ?\d{2}| ?h\b)(?: ?[ap]\.?m\.?)?|\d{1,2} ?(?:uhr|[ap]m)\b/gi) ?? []
  const start = clockTime(of.time) ?? clockTime(times[0]?.replaceAll(' ', ''))
  const end = endAfter(start ?? 0, clockTime(of.end_time) ?? clockTime(times[1]?.replaceAll(' ', '')) ?? later(start, readDuration(of.duration)))
  const day = readDay(dayIn(of.day ?? '', dayNumbers)) ?? weekdayIn(of.rhythm ?? '')
  const bounds = { ...(numberOf(dateIn(of.from)) !== null && { from: dateIn(of.from) }), ...(numberOf(dateIn(of.until)) !== null && { until: dateIn(of.until) }) }
  const rhythms = said.length > 0 ? said : day === null ? [] : [{ day, rhythm: { kind: 'weekly', every: 1 } as const, words: '' }]
  const series = start === null ? [] : rhythms.flatMap((each): Series[] => (each.day ?? day) === null ? [] : [{ day: (each.day ?? day) as Day, start, end, rhythm: each.rhythm, ...bounds }])
  const zone = of.timezone !== undefined && isZone(of.timezone) ? of.timezone : null
  return { series, zone, words: series.length > 0 ? '' : [of.rhythm ?? of.day, of.time].filter(Boolean).join(', ').slice(0, 200), look: series.length === 0 }
}

const later = (start: number | null, length: number | null): number | null => (start === null || length === null ? null : (start + length) % 1440)

function weekdayIn(text: string): Day | null {
  return text.split(/[^\p{L}]+/u).filter((word) => word.length > 3).map((word) => readDay(word) ?? readDay(word.replace(/s$/i, ''))).find((day) => day !== null) ?? null
}

/** ISO day of "2026-11-24", "24.11.2026", "24/11/2026" or the number a spreadsheet counts days by. */
function dateIn(cell = ''): string {
  const dotted = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(cell)
  if (dotted) return `${dotted[3]}-${(dotted[2] ?? '').padStart(2, '0')}-${(dotted[1] ?? '').padStart(2, '0')}`
  return /^\d{5}$/.test(cell) ? new Date((Number(cell) - 25_569) * 86_400_000).toISOString().slice(0, 10) : cell.slice(0, 10)
}

function audienceIn(cell = ''): Audience | null {
  const folded = fold(cell)
  const relatives = /angehorig|relative|proche|entourage|famil|eltern|partner|freunde|friends|carer|aidant/.test(folded)
  const affected = /betroffen|affected|concern|selbst|patient/.test(folded)
  if (/beide|both|les deux/.test(folded)) return 'both'
  return relatives ? (affected ? 'both' : 'relatives') : affected ? 'affected' : null
}

function statusIn(cell = ''): Status | null {
  const folded = fold(cell)
  const words: readonly (readonly [Status, RegExp])[] = [
    ['ended', /aufgelost|beendet|ended|dissous|termine|inactive|inaktiv/], ['pausing', /paus|ruht|temporar|temporai/], ['waiting-list', /warteliste|waiting|attente/],
    ['full', /voll|full|complet/], ['closed', /geschlossen|closed|ferme/], ['forming', /grundung|aufbau|forming|creation|neu/], ['open', /offen|open|ouvert|aktiv|active|actif/],
  ]
  return words.find(([, pattern]) => pattern.test(folded))?.[0] ?? null
}

const languageNames: Record<string, string> = { deutsch: 'de', german: 'de', allemand: 'de', english: 'en', englisch: 'en', anglais: 'en', french: 'fr', franzosisch: 'fr', francais: 'fr', spanish: 'es', spanisch: 'es', turkisch: 'tr', turkish: 'tr', turc: 'tr', arabisch: 'ar', arabic: 'ar', arabe: 'ar', russisch: 'ru', russian: 'ru', polnisch: 'pl', polish: 'pl', italienisch: 'it', italian: 'it', gebardensprache: 'gsg' }

const languagesIn = (cell: string): string[] =>
  [...new Set(fold(cell).split(/[^a-z]+/).map((word) => languageNames[word] ?? (/^[a-z]{2}$/.test(word) ? word : '')).filter(Boolean))].slice(0, 5)
