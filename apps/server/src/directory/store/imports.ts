import type { DatabaseSync } from 'node:sqlite'
import { alikeKey } from '@visavis/directory'
import type { Listing } from '@visavis/directory'
import { sha256 } from '../card/publish.ts'
import { slugFor } from '../slug.ts'
import { differenceOf, matchArrivals } from './difference.ts'
import type { Difference } from './difference.ts'
import { usualGrace } from './grace.ts'
import { noteChange } from './listings.ts'
import { inOneGo } from './open-file.ts'

export interface Incoming {
  number: number
  key: string
  original: string
  listing: Omit<Listing, 'slug'>
}

export type Earlier = Pick<Incoming, 'number' | 'listing'>

/** Rows on their way in. They wait in a table of this process alone, so that a running server is never held up. */
export interface Arrivals {
  /** Null when taken, else the row that has this key already. */
  take(row: Incoming): Earlier | null
  compare(source: string): Difference
  /** Puts everything in, at once or not at all. Nothing is deleted: what the source no longer has is marked. */
  settle(source: string, today: string, refused: number, report: string): Difference
  /** Forgets what waits, so that the next feed finds an empty table. */
  clear(): void
}

export function openArrivals(file: DatabaseSync): Arrivals {
  file.exec(`CREATE TEMP TABLE IF NOT EXISTS arrivals (number INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, name TEXT NOT NULL, alike TEXT NOT NULL,
    hash BLOB NOT NULL, listing TEXT NOT NULL, original TEXT NOT NULL) STRICT; PRAGMA temp.cache_size = -32000; PRAGMA cache_size = -128000; PRAGMA temp.secure_delete = OFF; DELETE FROM arrivals`)
  // One deferred transaction over the arrivals: it touches this process's own table only, so nobody else waits.
  file.exec('BEGIN')
  let waiting = true
  const arrived = () => {
    if (waiting) file.exec('COMMIT')
    waiting = false
  }
  const earlier = file.prepare('SELECT number, listing FROM arrivals WHERE key = ?')
  const add = file.prepare('INSERT INTO arrivals VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING')
  return {
    take({ number, key, original, listing }) {
      const json = JSON.stringify(listing)
      if (add.run(number, key, listing.name, alikeKey(listing), sha256(`${original}\0${json}`), json, original).changes === 1) return null
      const known = earlier.get(key)
      return { number: Number(known?.['number']), listing: JSON.parse(String(known?.['listing'])) as Incoming['listing'] }
    },
    compare(source) {
      arrived()
      matchArrivals(file, source)
      return differenceOf(file, source)
    },
    settle(source, today, refused, report) {
      arrived()
      return inOneGo(file, () => settle(file, source, today, refused, report))
    },
    clear() {
      arrived()
      file.exec('DELETE FROM arrivals')
    },
  }
}

function settle(file: DatabaseSync, source: string, today: string, refused: number, report: string): Difference {
  matchArrivals(file, source)
  const found = differenceOf(file, source)
  const hiddenBefore = countHidden(file, source, today)
  // What is there needs no mark of its own: its source says when it was read. So a reading that changes nothing writes next to nothing.
  file.prepare('UPDATE listings SET missing_since = NULL, missing_runs = 0, missing_last = NULL WHERE missing_since IS NOT NULL AND row IN (SELECT row FROM matched)').run()
  // Several readings on one day count once.
  file
    .prepare(`UPDATE listings SET seen = iif(missing_since IS NULL, coalesce((SELECT seen FROM sources WHERE name = ?1), seen), seen), missing_since = coalesce(missing_since, ?2), missing_runs = missing_runs + (missing_last IS NOT ?2), missing_last = ?2
      WHERE source = ?1 AND kind = 'import' AND row NOT IN (SELECT row FROM matched)`)
    .run(source, today)
  file
    .prepare(`UPDATE listings SET key = a.key, hash = a.hash, original = a.original, listing = a.listing, alike = a.alike FROM matched m JOIN arrivals a ON a.key = m.key
      WHERE listings.row = m.row AND (listings.hash <> a.hash OR m.before IS NOT NULL OR listings.alike = '')`)
    .run()
  addNew(file, source, today)
  const rows = found.added + found.changed + found.unchanged + refused
  file
    .prepare('INSERT INTO imports (source, day, rows, added, changed, unchanged, missing, refused, report) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)')
    .run(source, today, rows, found.added, found.changed, found.unchanged, found.missing, refused, report)
  noteChange(file, 'listings')
  return { ...found, hidden: Math.max(0, countHidden(file, source, today) - hiddenBefore) }
}

function countHidden(file: DatabaseSync, source: string, today: string): number {
  const row = file
    .prepare("SELECT count(*) AS n FROM listings WHERE source = ? AND missing_since IS NOT NULL AND (missing_runs >= ? OR julianday(?) - julianday(missing_since) > ?)")
    .get(source, usualGrace.runs, today, usualGrace.days)
  return Number(row?.['n'])
}

/** Slugs are given here; everything else goes from table to table without passing through this program again. */
function addNew(file: DatabaseSync, source: string, today: string): void {
  file.exec('CREATE TEMP TABLE IF NOT EXISTS named (key TEXT PRIMARY KEY, slug TEXT NOT NULL UNIQUE) STRICT, WITHOUT ROWID; DELETE FROM named')
  const taken = file.prepare('SELECT 1 FROM listings WHERE slug = ?1 UNION ALL SELECT 1 FROM cards WHERE slug = ?1 UNION ALL SELECT 1 FROM named WHERE slug = ?1')
  const give = file.prepare('INSERT INTO named VALUES (?, ?)')
  for (const row of file.prepare('SELECT key, name FROM arrivals WHERE key NOT IN (SELECT key FROM matched)').iterate()) {
    const [key, name] = [String(row['key']), String(row['name'])]
    let slug = slugFor(name, sha256(`${source}\0${key}`))
    for (let again = 1; taken.get(slug) !== undefined; again++) slug = slugFor(name, sha256(`${source}\0${key}\0${again}`))
    give.run(key, slug)
  }
  file
    .prepare(`INSERT INTO listings (kind, source, key, slug, hash, original, listing, seen, alike)
      SELECT 'import', ?, a.key, n.slug, a.hash, a.original, a.listing, ?, a.alike FROM arrivals a JOIN named n ON n.key = a.key ORDER BY a.number`)
    .run(source, today)
}
