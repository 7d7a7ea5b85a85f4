import type { DatabaseSync } from 'node:sqlite'
import { fieldNames, textsOf } from '@visavis/directory'
import type { Entry, FieldName } from '@visavis/directory'
import { setTexts } from '../directory/confirm/change.ts'
import type { Author } from '../directory/confirm/change.ts'
import { entryOf, textsNow } from '../directory/confirm/entry.ts'
import type { KeptEntry } from '../directory/confirm/entry.ts'
import { markOf } from './rules.ts'

/** What the source of an entry changed since somebody looked, field by field. */
export interface SourceChange {
  field: FieldName
  /** What we had. */
  before: string
  /** What the source says now. */
  after: string
}

/** Empty when the source changed nothing that people look after. */
export function sourceChanges(file: DatabaseSync, kept: KeptEntry): SourceChange[] {
  const row = file.prepare('SELECT before FROM differences WHERE slug = ?').get(kept.slug)
  if (row === undefined) return []
  const [before, after, now] = [textsOf(JSON.parse(String(row['before'])) as Entry), textsOf(kept.source), textsNow(kept)]
  return fieldNames.filter((field) => before[field] !== after[field]).map((field) => ({ field, before: kept.ours.has(field) ? now[field] : before[field], after: after[field] }))
}

/** A mark of what there is to decide, so that nobody decides about something they have not seen. */
export const markOfChanges = (changes: readonly SourceChange[]): string => markOf(JSON.stringify(changes))

/** Lets stand, for each field, what was decided: what the source says, or what we had. Within one transaction. */
export function decide(file: DatabaseSync, kept: KeptEntry, changes: readonly SourceChange[], keeps: (field: FieldName) => boolean, author: Author): void {
  setTexts(file, kept.slug, new Map(changes.map(({ field, before, after }) => [field, keeps(field) ? before : after])), author)
  file.prepare('DELETE FROM differences WHERE slug = ?').run(kept.slug)
}

/** Nothing to decide is no work: such entries leave the list. */
export function dropWithoutChange(file: DatabaseSync, most: number): void {
  const rows = file.prepare('SELECT slug FROM differences LIMIT ?').all(most)
  for (const { slug } of rows) {
    const kept = entryOf(file, String(slug))
    if (kept === null || sourceChanges(file, kept).length === 0) file.prepare('DELETE FROM differences WHERE slug = ?').run(String(slug))
  }
}
