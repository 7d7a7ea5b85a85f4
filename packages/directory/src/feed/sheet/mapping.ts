import { readDay } from '../../when/read-day.ts'
import { readTime } from '../../when/read-time.ts'
import { rhythmsIn } from '../../when/rhythm-words.ts'
import { topicsIn } from '../../topic/recognise.ts'
import { fieldNamed, fields } from './headers.ts'
import type { Field } from './headers.ts'

/** How the columns of a list become fields. Kept for each source, and applied the same way the next time. */
export interface Mapping {
  version: 1
  /** The row that holds the headers, from 1; 0 when there are none and columns are called A, B, C. */
  headerRow: number
  /** Header and field; `-` leaves the column aside. */
  columns: Record<string, Field | '-'>
  /** What a topic is called in this list, and which of ours it is. */
  topics: Record<string, string[]>
  /** How numbers count weekdays. */
  dayNumbers: 'sunday-0' | 'sunday-1' | 'monday-1'
  /** The office behind the list, shown with each entry; empty for none. */
  contactPoint: string
  country: string
}

/** How sure a guess is: by the header's name, by what stands in the column, or not at all. */
export interface Guess {
  header: string
  field: Field | '-'
  by: 'name' | 'content' | 'nothing'
  examples: string[]
}

/** Finds the row with the headers among the first rows: the one that names the most fields. */
export function headerRowOf(rows: readonly (readonly string[])[]): number {
  const scores = rows.slice(0, 15).map((cells) => new Set(cells.map(fieldNamed).filter((field) => field !== null)).size)
  const most = Math.max(0, ...scores)
  return most < 2 ? headersWithoutName(rows) : scores.indexOf(most) + 1
}

/** Words above rows in which there are numbers are headers, too, even if nobody knows them. */
function headersWithoutName([first = [], ...rows]: readonly (readonly string[])[]): number {
  const isWord = (cell: string) => /\p{L}/u.test(cell) && !/\d/.test(cell)
  return first.length > 1 && first.every(isWord) && rows.some((cells) => cells.some((cell) => /\d/.test(cell))) ? 1 : 0
}

/** Guesses what each column is, from its header in three languages and else from what stands in it. */
export function guessColumns(headers: readonly string[], rows: readonly (readonly string[])[]): Guess[] {
  const taken = new Set<Field>()
  const take = (field: Field | null): field is Field => field !== null && (field === 'private' || field === 'notes' || (!taken.has(field) && taken.add(field) !== undefined))
  const examplesOf = (at: number) => [...new Set(rows.map((cells) => (cells[at] ?? '').trim()).filter(Boolean))].slice(0, 3)
  const named = headers.map((header, at): Guess => {
    const field = fieldNamed(header)
    return take(field) ? { header, field, by: 'name', examples: examplesOf(at) } : { header, field: '-', by: 'nothing', examples: examplesOf(at) }
  })
  return named.map((guess, at) => {
    if (guess.field !== '-' || fieldNamed(guess.header) !== null) return guess
    const field = sniff(rows.map((cells) => (cells[at] ?? '').trim()).filter(Boolean).slice(0, 200))
    return take(field) ? { ...guess, field, by: 'content' } : guess
  })
}

const kinds: readonly (readonly [Field, (cell: string) => boolean])[] = [
  ['email', (cell) => /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(cell)], ['url', (cell) => /^(https?:\/\/|www\.)\S+$/i.test(cell)],
  ['day', (cell) => /\p{L}{2}/u.test(cell) && readDay(cell) !== null], ['time', (cell) => readTime(cell.replace(/ ?uhr$/i, '')) !== null],
  ['phone', (cell) => /^[+0][\d\s()/.-]{6,20}$/.test(cell)], ['postal_code', (cell) => /^\d{5}$/.test(cell)], ['rhythm', (cell) => rhythmsIn(cell).length > 0],
  ['address', (cell) => /^\p{L}[\p{L}\s.'-]{2,40}\s\d{1,4}\s?[a-z]?$/u.test(cell)], ['topic', (cell) => topicsIn(cell).topics.length > 0],
]

/** What nearly all cells of a column look like. */
function sniff(cells: readonly string[]): Field | null {
  if (cells.length === 0) return null
  return kinds.find(([, looksLike]) => cells.filter(looksLike).length >= cells.length * 0.8)?.[0] ?? null
}

export const mappingOf = (guesses: readonly Guess[], headerRow: number): Mapping => ({
  version: 1, headerRow, columns: Object.fromEntries(guesses.map(({ header, field }) => [header, field])), topics: {}, dayNumbers: 'sunday-0', contactPoint: '', country: '',
})

/** Checks a mapping somebody wrote or changed by hand; a sentence when something in it is not known. */
export function readMapping(value: unknown): { mapping: Mapping } | { fault: string } {
  const given = typeof value === 'object' && value !== null ? (value as Partial<Mapping>) : {}
  if (given.version !== 1 || typeof given.columns !== 'object' || given.columns === null) return { fault: 'it has no "version": 1 or no "columns"' }
  for (const [header, field] of Object.entries(given.columns)) {
    if (field !== '-' && !fields.includes(field)) return { fault: `the column "${header.slice(0, 60)}" is to be "${String(field).slice(0, 40)}", which is no field; there are: ${fields.join(', ')}` }
  }
  const text = (field: unknown) => (typeof field === 'string' ? field.slice(0, 200) : '')
  const dayNumbers = (['sunday-0', 'sunday-1', 'monday-1'] as const).find((each) => each === given.dayNumbers) ?? 'sunday-0'
  const topics = Object.fromEntries(Object.entries(given.topics ?? {}).filter((each): each is [string, string[]] => Array.isArray(each[1]) && each[1].every((key) => typeof key === 'string')))
  const headerRow = Number.isInteger(given.headerRow) ? Math.max(0, Number(given.headerRow)) : 1
  return { mapping: { version: 1, headerRow, columns: given.columns, topics, dayNumbers, contactPoint: text(given.contactPoint), country: text(given.country) } }
}
