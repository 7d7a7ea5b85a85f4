import type { DatabaseSync } from 'node:sqlite'
import type { Mapping } from '@visavis/directory'

/** How a source is read, kept so that it is read the same way the next time. */
export interface SourceOptions {
  fellowship: string | null
  topics: string[]
}

export interface Source {
  name: string
  /** Where it is pulled from; null for files somebody brings. */
  address: string | null
  /** Hours between two pulls; null for none by itself. */
  every: number | null
  options: SourceOptions
  mapping: Mapping | null
  /** ISO day of its last reading. */
  seen: string | null
  etag: string | null
  modified: string | null
  /** When it was asked last, in milliseconds since 1970. */
  asked: number | null
  /** What came of it, as a sentence. */
  outcome: string
}

const text = (value: unknown): string | null => (value === null || value === undefined ? null : String(value))
const number = (value: unknown): number | null => (value === null || value === undefined ? null : Number(value))

const asSource = (row: Record<string, unknown>): Source => ({
  name: String(row['name']), address: text(row['address']), every: number(row['every']), options: JSON.parse(String(row['options'])) as SourceOptions,
  mapping: row['mapping'] === null ? null : (JSON.parse(String(row['mapping'])) as Mapping),
  seen: text(row['seen']), etag: text(row['etag']), modified: text(row['modified']), asked: number(row['asked']), outcome: String(row['outcome']),
})

export const allSources = (file: DatabaseSync): Source[] => file.prepare('SELECT * FROM sources ORDER BY name').all().map(asSource)

export function sourceByName(file: DatabaseSync, name: string): Source | null {
  const row = file.prepare('SELECT * FROM sources WHERE name = ?').get(name)
  return row ? asSource(row) : null
}

export function keepSource(file: DatabaseSync, { name, address, every, options, mapping, seen, etag, modified, asked, outcome }: Source): void {
  file
    .prepare('INSERT OR REPLACE INTO sources (name, address, every, options, mapping, seen, etag, modified, asked, outcome) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
    .run(name, address, every, JSON.stringify(options), mapping === null ? null : JSON.stringify(mapping), seen, etag, modified, asked, outcome)
}

/** Stops pulling a source; what it brought stays. False when there was none of that name. */
export const dropSource = (file: DatabaseSync, name: string): boolean => file.prepare('DELETE FROM sources WHERE name = ?').run(name).changes > 0

/** A source nobody has named before. */
export const newSource = (name: string, options: SourceOptions): Source =>
  ({ name, address: null, every: null, options, mapping: null, seen: null, etag: null, modified: null, asked: null, outcome: '' })
