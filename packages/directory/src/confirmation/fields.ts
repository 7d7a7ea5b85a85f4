import type { HowToCome, Join } from '../listing/listing.ts'
import { statuses } from '../listing/listing.ts'
import { topicByKey } from '../topic/tree.ts'
import type { Entry, Field } from './field.ts'
import { listOf, oneOf, wording } from './field.ts'
import { placeFields } from './place-fields.ts'
import { timeFields } from './time-fields.ts'

const nothing: Join = { link: null, known: true, phone: null, words: '' }

const coming = (entry: Entry, change: Partial<HowToCome>): Entry => ({ ...entry, howToCome: { ...entry.howToCome, ...change } })

function joining(entry: Entry, change: Partial<Join>): Entry {
  const join = { ...(entry.join ?? nothing), ...change }
  return { ...entry, join: join.link === null && join.phone === null && join.words === '' ? null : join }
}

const isLink = (text: string): boolean => text === '' || /^https:\/\/[^\s/@]+(\/\S*)?$/.test(text)

/**
 * Everything in an entry that people look after by hand, in the order in which one asks for it. Knocking is not among the
 * ways to come: only a group that lives here has a door to knock at.
 */
const looked = {
  name: wording(120, 3, ({ name }) => name, (entry, name) => ({ ...entry, name })),
  shortLine: wording(300, 0, ({ shortLine }) => shortLine, (entry, shortLine) => ({ ...entry, shortLine })),
  topics: listOf(1, 3, (key) => topicByKey(key) !== null, ({ topics }) => topics, (entry, topics) => ({ ...entry, topics })),
  audience: oneOf(['affected', 'relatives', 'both'], ({ audience }) => audience, (entry, audience) => ({ ...entry, audience })),
  status: oneOf(statuses, ({ status }) => status, (entry, status) => ({ ...entry, status })),
  ...timeFields,
  format: oneOf(['in-person', 'online', 'hybrid', 'phone'], ({ format }) => format, (entry, format) => ({ ...entry, format })),
  ...placeFields,
  way: oneOf(['just-come', 'call-first'], ({ howToCome }) => howToCome.way as 'just-come', (entry, way) => coming(entry, { way })),
  coming: wording(500, 0, ({ howToCome }) => howToCome.words, (entry, words) => coming(entry, { words })),
  contact: wording(200, 0, ({ howToCome }) => howToCome.contact ?? '', (entry, contact) => coming(entry, { contact: contact || null })),
  link: {
    read: ({ join }) => join?.link ?? '',
    // Somebody of the office or the group gave this link: it is known.
    write: (entry, text) => (text.length <= 500 && isLink(text) ? joining(entry, { link: text || null, known: true }) : null),
  },
  phone: wording(80, 0, ({ join }) => join?.phone ?? '', (entry, phone) => joining(entry, { phone: phone || null })),
  languages: listOf(0, 5, (key) => /^[a-z]{2,3}$/.test(key), ({ languages }) => languages, (entry, languages) => ({ ...entry, languages })),
  notes: wording(4000, 0, ({ notes }) => notes, (entry, notes) => ({ ...entry, notes })),
} satisfies Record<string, Field>

export type FieldName = keyof typeof looked

export const fieldNames = Object.keys(looked) as FieldName[]

export const isFieldName = (name: string): name is FieldName => Object.hasOwn(looked, name)

/** Every field of an entry as text. */
export const textsOf = (entry: Entry): Record<FieldName, string> =>
  Object.fromEntries(fieldNames.map((name) => [name, looked[name].read(entry)])) as Record<FieldName, string>

/** The entry with these texts in it; a text that makes no sense (any more) is left aside. */
export function withTexts<E extends Entry>(entry: E, texts: ReadonlyMap<FieldName, string>): E {
  let changed: Entry = entry
  for (const [name, text] of texts) if (looked[name].read(changed) !== text) changed = looked[name].write(changed, text) ?? changed
  return changed as E
}

/** The text as it would be kept, or null when it makes no sense in that field. */
export function fitting(entry: Entry, name: FieldName, text: string): string | null {
  const written = looked[name].write(entry, text)
  return written && looked[name].read(written)
}
