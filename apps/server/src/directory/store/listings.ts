import type { DatabaseSync } from 'node:sqlite'
import type { Listing } from '@visavis/directory'
import { inOneGo } from './open-file.ts'

export interface NewListing {
  source: string
  key: string
  slug: string
  hash: Uint8Array
  original: string
  listing: Omit<Listing, 'slug'>
}

/** Adds the invented sample; a sample that is there already is replaced. */
export function putSample(file: DatabaseSync, listings: readonly NewListing[], today: string): void {
  inOneGo(file, () => {
    file.exec("DELETE FROM listings WHERE kind = 'sample'")
    const add = file.prepare("INSERT INTO listings (kind, source, key, slug, hash, original, listing, seen) VALUES ('sample', ?, ?, ?, ?, ?, ?, ?)")
    for (const { source, key, slug, hash, original, listing } of listings) add.run(source, key, slug, hash, original, JSON.stringify(listing), today)
    noteChange(file, 'listings')
  })
}

/** Removes the invented sample and nothing else; says how many listings went. */
export function removeSample(file: DatabaseSync): number {
  return inOneGo(file, () => {
    noteChange(file, 'listings')
    return Number(file.prepare("DELETE FROM listings WHERE kind = 'sample'").run().changes)
  })
}

export const noteChange = (file: DatabaseSync, what: 'listings' | 'cards'): void => file.exec(`UPDATE changes SET ${what} = ${what} + 1`)

/** How often listings and cards have changed since the file was made. */
export function changesOf(file: DatabaseSync): { listings: number; cards: number } {
  const row = file.prepare('SELECT listings, cards FROM changes').get()
  return { listings: Number(row?.['listings']), cards: Number(row?.['cards']) }
}

export interface Counts {
  listings: number
  sample: number
  cards: number
  sources: { source: string; listings: number; missing: number; lastSeen: string }[]
}

export function countAll(file: DatabaseSync): Counts {
  const one = (sql: string) => Number(file.prepare(sql).get()?.['n'] ?? 0)
  const sources = file
    .prepare("SELECT source, count(*) AS n, count(missing_since) AS missing, coalesce((SELECT s.seen FROM sources s WHERE s.name = source), max(seen)) AS seen FROM listings WHERE kind = 'import' GROUP BY source ORDER BY source")
    .all()
  return {
    listings: one('SELECT count(*) AS n FROM listings'),
    sample: one("SELECT count(*) AS n FROM listings WHERE kind = 'sample'"),
    cards: one('SELECT count(*) AS n FROM cards'),
    sources: sources.map((row) => ({ source: String(row['source']), listings: Number(row['n']), missing: Number(row['missing']), lastSeen: String(row['seen']) })),
  }
}
