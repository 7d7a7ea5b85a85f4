import type { DatabaseSync } from 'node:sqlite'
import { onlyConsented } from '@visavis/directory'
import type { Listing, Tag } from '@visavis/directory'
import { openOverlay } from '../confirm/overlay.ts'
import type { Overlay } from '../confirm/overlay.ts'
import { isHidden } from './grace.ts'

/** A listing and the row it comes from. */
export interface Kept {
  row: number
  listing: Listing
}

/**
 * Imported and sample listings as they may be seen on a day (ISO), with what the file knows beyond the record itself. Groups that
 * ended, those missing from their source beyond its grace, and those nobody has confirmed again for too long are not among
 * them; only what is consented to is.
 */
export interface Reader {
  one(row: number): Listing | null
  bySlug(slug: string): Listing | null
  /** All of them, a step at a time; no step leaves a statement open, so others may write in between. */
  steps(atOnce?: number): Generator<Kept[]>
}

const columns = `SELECT row, slug, listing, iif(missing_since IS NULL, coalesce((SELECT s.seen FROM sources s WHERE s.name = l.source), l.seen), l.seen) AS seen,
  missing_since AS missing, missing_runs AS runs FROM listings l`

export function openReader(file: DatabaseSync, today: string): Reader {
  const shared = new Map<string, Tag>()
  const overlay = openOverlay(file, today)
  const [byRow, bySlug, step] = ['WHERE row = ?', 'WHERE slug = ?', 'WHERE row > ? ORDER BY row LIMIT ?'].map((which) => file.prepare(`${columns} ${which}`)) as [Statement, Statement, Statement]
  const read = (row: Record<string, unknown> | undefined) => (row === undefined ? null : readListing(row, shared, today, overlay))
  return {
    one: (row) => read(byRow.get(row)),
    bySlug: (slug) => read(bySlug.get(slug)),
    *steps(atOnce = 250) {
      for (let after = 0; ; ) {
        const rows = step.all(after, atOnce)
        if (rows.length === 0) return
        after = Number(rows.at(-1)?.['row'])
        yield rows.map((row) => ({ row: Number(row['row']), listing: read(row) })).filter((each): each is Kept => each.listing !== null)
      }
    },
  }
}

type Statement = ReturnType<DatabaseSync['prepare']>

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
