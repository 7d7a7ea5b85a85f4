import type { DatabaseSync } from 'node:sqlite'
import { onlyConsented } from '@visavis/directory'
import type { Listing, Tag } from '@visavis/directory'
import { openOverlay } from '../confirm/overlay.ts'
import type { Overlay } from '../confirm/overlay.ts'
import { isHidden } from './grace.ts'
import { inOneGo } from './open-file.ts'

/**
 * Reads imported and sample listings a step at a time, with what the file knows beyond the record itself. Groups that
 * ended, those missing from their source beyond its grace, and those nobody has confirmed again for too long are not among
 * them; only what is consented to is. No step leaves a statement open, so others may write in between.
 */
export function* readListings(file: DatabaseSync, today: string, atOnce = 250): Generator<Listing[]> {
  const shared = new Map<string, Tag>()
  const overlay = openOverlay(file, today)
  const step = file.prepare(`SELECT row, slug, listing, iif(missing_since IS NULL, coalesce((SELECT s.seen FROM sources s WHERE s.name = l.source), l.seen), l.seen) AS seen,
    missing_since AS missing, missing_runs AS runs FROM listings l WHERE row > ? ORDER BY row LIMIT ?`)
  for (let after = 0; ; ) {
    const rows = step.all(after, atOnce)
    if (rows.length === 0) return
    after = Number(rows.at(-1)?.['row'])
    yield rows.map((row) => readListing(row, shared, today, overlay)).filter((listing) => listing !== null)
  }
}

function readListing(row: Record<string, unknown>, shared: Map<string, Tag>, today: string, overlay: Overlay): Listing | null {
  const listing = JSON.parse(String(row['listing'])) as Listing
  // A hundred thousand listings share a few hundred tags.
  listing.tags = listing.tags.map((tag) => shared.get(tag.code) ?? (shared.set(tag.code, tag), tag))
  const missing = row['missing'] === null ? null : String(row['missing'])
  if (listing.origin.kind === 'import') Object.assign(listing.origin, { seen: String(row['seen']), missingSince: missing })
  const said = overlay({ ...listing, slug: String(row['slug']) })
  if (said.status === 'ended' || said.standing === 'hidden' || isHidden(missing, Number(row['runs']), today)) return null
  return onlyConsented(said, 'page')
}

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
