import { readSeries } from '../series/read-series.ts'
import { statuses } from '../listing/listing.ts'
import { topicByKey } from '../topic/tree.ts'
import type { Card, CardFault, CardRequest } from './card.ts'

export type CardRead = { card: Card } | { faults: CardFault[] }

type Fields = Record<string, unknown>
type Note = (field: string, fault: CardFault['fault']) => void

const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {})

/** Checks a card from outside, every field, and says all that is wrong with it at once. Unknown fields are dropped. */
export function readCard(value: unknown): CardRead {
  const faults: CardFault[] = []
  const note: Note = (field, fault) => void faults.push({ field, fault })
  const fields = fieldsOf(value)
  const card: Card = {
    name: text(fields, 'name', 3, 80, note),
    shortLine: text(fields, 'shortLine', 0, 200, note),
    topics: list(fields, 'topics', 3, (key) => (topicByKey(key)?.branch ?? '') !== '', note),
    audience: one(fields, 'audience', ['affected', 'relatives', 'both'] as const, note),
    languages: list(fields, 'languages', 5, (code) => /^[a-z]{2,3}$/.test(code), note),
    place: fields['place'] == null ? null : readPlace(fieldsOf(fields['place']), note),
    when: readWhen(fieldsOf(fields['when']), note),
    format: one(fields, 'format', ['in-person', 'online', 'hybrid', 'phone'] as const, note),
    howToCome: {
      way: one(fieldsOf(fields['howToCome']), 'way', ['just-come', 'call-first', 'knock'] as const, note, 'howToCome.'),
      words: text(fieldsOf(fields['howToCome']), 'words', 0, 500, note, 'howToCome.'),
    },
    status: one(fields, 'status', statuses, note),
  }
  if ((card.format === 'in-person' || card.format === 'hybrid') && (card.place?.city ?? '') === '') note('place.city', 'missing')
  return faults.length > 0 ? { faults } : { card }
}

/** Checks a whole request to publish. */
export function readCardRequest(value: unknown): { request: CardRequest } | { faults: CardFault[] } {
  const fields = fieldsOf(value)
  const letterbox = fieldsOf(fields['letterbox'])
  const read = readCard(fields['card'])
  const faults = 'faults' in read ? read.faults.map(({ field, fault }) => ({ field: `card.${field}`, fault })) : []
  const key = (from: Fields, name: string, shown: string, least: number, most: number): string => {
    const given = from[name]
    if (typeof given === 'string' && /^[\w-]+$/.test(given) && given.length >= least && given.length <= most) return given
    faults.push({ field: shown, fault: given === undefined ? 'missing' : 'malformed' })
    return ''
  }
  const request = {
    letterbox: { address: key(letterbox, 'address', 'letterbox.address', 43, 43), key: key(letterbox, 'key', 'letterbox.key', 43, 2200) },
    next: key(fields, 'next', 'next', 43, 43),
  }
  return 'card' in read && faults.length === 0 ? { request: { card: read.card, ...request } } : { faults }
}

function text(fields: Fields, name: string, least: number, most: number, note: Note, within = ''): string {
  const given = fields[name] ?? ''
  if (typeof given !== 'string') return note(within + name, 'malformed'), ''
  // One line: control characters and line breaks become spaces.
  const tidy = given.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim()
  if (tidy.length < least) note(within + name, tidy === '' ? 'missing' : 'too-short')
  if (tidy.length > most) note(within + name, 'too-long')
  return tidy
}

function one<T extends string>(fields: Fields, name: string, allowed: readonly T[], note: Note, within = ''): T {
  const found = allowed.find((each) => each === fields[name])
  if (found === undefined) note(within + name, fields[name] === undefined ? 'missing' : 'unknown')
  return found ?? (allowed[0] as T)
}

function list(fields: Fields, name: string, most: number, isKnown: (item: string) => boolean, note: Note): string[] {
  const given = fields[name]
  if (!Array.isArray(given) || given.length === 0) return note(name, given === undefined ? 'missing' : 'malformed'), []
  if (given.length > most) note(name, 'too-many')
  const items = [...new Set(given)].filter((item): item is string => typeof item === 'string')
  if (items.length === 0 || !items.every(isKnown)) note(name, 'unknown')
  return items
}

function readPlace(fields: Fields, note: Note): NonNullable<Card['place']> {
  const line = (name: string, most: number) => text(fields, name, 0, most, note, 'place.')
  const country = line('country', 2).toUpperCase()
  if (country !== '' && !/^[A-Z]{2}$/.test(country)) note('place.country', 'malformed')
  return { district: line('district', 80), city: line('city', 80), postal: line('postal', 12), country }
}

function readWhen(fields: Fields, note: Note): Card['when'] {
  const given = Array.isArray(fields['series']) ? fields['series'] : []
  if (given.length > 14) note('when.series', 'too-many')
  const series = given.slice(0, 14).map(readSeries)
  if (series.includes(null)) note('when.series', 'malformed')
  const words = text(fields, 'words', 0, 200, note, 'when.')
  if (given.length === 0 && words === '') note('when', 'missing')
  const zone = fields['zone']
  return { series: series.filter((each) => each !== null), words, zone: typeof zone === 'string' && /^[A-Za-z_]+(\/[\w+-]+)*$/.test(zone) ? zone : null }
}
