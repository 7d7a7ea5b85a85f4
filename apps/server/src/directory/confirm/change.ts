import type { DatabaseSync } from 'node:sqlite'
import { textsOf } from '@visavis/directory'
import type { Confirmation, FieldName } from '@visavis/directory'
import { noteChange } from '../store/listings.ts'
import { confirmationOf, entryOf } from './entry.ts'

/** Who changes something: a name of the desk, or empty for the group itself; `at` in milliseconds since 1970. */
export interface Author {
  who: string
  at: number
}

/** What a line of the history is about: a field, or the confirmation. */
export type Changed = FieldName | 'confirmed'

/**
 * Lets these texts stand in an entry and writes down what was there before; says how many differed. A text that is what the
 * source says is left to the source again. To be called within one transaction.
 */
export function setTexts(file: DatabaseSync, slug: string, texts: ReadonlyMap<FieldName, string>, author: Author, undoes: number | null = null): number {
  const kept = entryOf(file, slug)
  if (kept === null) return 0
  const [source, now] = [textsOf(kept.source), textsOf(kept.entry)]
  const different = [...texts].filter(([field, text]) => now[field] !== text)
  for (const [field, text] of different) {
    if (text === source[field]) file.prepare('DELETE FROM ours WHERE slug = ? AND field = ?').run(slug, field)
    else file.prepare('INSERT OR REPLACE INTO ours VALUES (?, ?, ?)').run(slug, field, text)
    note(file, slug, author, field, now[field], text, undoes)
  }
  if (different.length > 0) noteChange(file, 'listings')
  return different.length
}

/** Writes down that somebody said all of it is right, or, with null, that nobody did. Within one transaction. */
export function setConfirmed(file: DatabaseSync, slug: string, confirmed: Confirmation | null, author: Author, undoes: number | null = null): void {
  const before = confirmationOf(file, slug)
  if (confirmed === null) file.prepare('DELETE FROM confirmations WHERE slug = ?').run(slug)
  else file.prepare('INSERT OR REPLACE INTO confirmations VALUES (?, ?, ?, ?)').run(slug, confirmed.on, confirmed.by, confirmed.how)
  note(file, slug, author, 'confirmed', asText(before), asText(confirmed), undoes)
  noteChange(file, 'listings')
}

/** A confirmation as the history keeps it; empty for none. */
export const asText = (confirmed: Confirmation | null): string => (confirmed === null ? '' : JSON.stringify([confirmed.on, confirmed.by, confirmed.how]))

/** A confirmation out of the history. */
export function fromText(text: string): Confirmation | null {
  if (text === '') return null
  const [on, by, how] = JSON.parse(text) as [string, Confirmation['by'], Confirmation['how']]
  return { on, by, how }
}

function note(file: DatabaseSync, slug: string, { who, at }: Author, field: Changed, before: string, after: string, undoes: number | null): void {
  file.prepare('INSERT INTO history (slug, at, who, field, before, after, undoes) VALUES (?, ?, ?, ?, ?, ?, ?)').run(slug, at, who, field, before, after, undoes)
}
