import type { DatabaseSync } from 'node:sqlite'
import { isFieldName, textsOf, withTexts } from '@visavis/directory'
import type { Confirmation, Entry, FieldName } from '@visavis/directory'

/** One entry as the desk and its group see it. Cards of groups that live here are none: they are never found this way. */
export interface KeptEntry {
  slug: string
  /** As its source says it. */
  source: Entry
  /** With what people said over it. */
  entry: Entry
  /** The fields that are looked after here. */
  ours: ReadonlySet<FieldName>
  confirmed: Confirmation | null
  /** ISO day since which its source no longer has it. */
  missingSince: string | null
}

/** An entry by its slug, also a hidden or ended one; null when there is none that people may look after. */
export function entryOf(file: DatabaseSync, slug: string): KeptEntry | null {
  const row = file.prepare('SELECT listing, missing_since AS missing FROM listings WHERE slug = ?').get(slug)
  if (row === undefined) return null
  const kept = JSON.parse(String(row['listing'])) as Entry
  const texts = textsFor(file, slug)
  const confirmed = confirmationOf(file, slug)
  const missingSince = row['missing'] === null ? null : String(row['missing'])
  const source = kept.origin.kind === 'import' ? { ...kept, origin: { ...kept.origin, seen: seenOf(file, slug), missingSince } } : kept
  return { slug, source, entry: { ...withTexts(source, texts), ...(confirmed && { confirmed }) }, ours: new Set(texts.keys()), confirmed, missingSince }
}

function textsFor(file: DatabaseSync, slug: string): Map<FieldName, string> {
  const rows = file.prepare('SELECT field, value FROM ours WHERE slug = ?').all(slug)
  return new Map(rows.flatMap((row) => (isFieldName(String(row['field'])) ? [[String(row['field']) as FieldName, String(row['value'])]] : [])))
}

export function confirmationOf(file: DatabaseSync, slug: string): Confirmation | null {
  const row = file.prepare('SELECT day, by, how FROM confirmations WHERE slug = ?').get(slug)
  return row ? ({ on: String(row['day']), by: row['by'], how: row['how'] } as Confirmation) : null
}

/** What an entry says now, field by field. */
export const textsNow = (kept: KeptEntry): Record<FieldName, string> => textsOf(kept.entry)

const seenOf = (file: DatabaseSync, slug: string): string =>
  String(file.prepare('SELECT coalesce((SELECT s.seen FROM sources s WHERE s.name = l.source), l.seen) AS seen FROM listings l WHERE slug = ?').get(slug)?.['seen'] ?? '')
