import type { DatabaseSync } from 'node:sqlite'
import type { Listing } from '@visavis/directory'
import { sha256 } from '../card/publish.ts'
import { slugFor } from '../slug.ts'
import { noteChange } from './listings.ts'
import { inOneGo } from './open-file.ts'

export interface Incoming {
  number: number
  key: string
  original: string
  listing: Omit<Listing, 'slug'>
}

export type Earlier = Pick<Incoming, 'number' | 'listing'>

export interface Difference {
  added: number
  changed: number
  unchanged: number
  /** In the file, but not in this feed. */
  missing: number
  /** Were missing and are there again. */
  returned: number
  /** Names of some that changed and some that are missing. */
  examples: { changed: string[]; missing: string[] }
}

/** Rows on their way in. They wait in a table of this process alone, so that a running server is never held up. */
export interface Arrivals {
  /** Null when taken, else the row that has this key already. */
  take(row: Incoming): Earlier | null
  compare(source: string): Difference
  /** Puts everything in, at once or not at all. Nothing is deleted: what the source no longer has is marked. */
  settle(source: string, today: string, refused: number): Difference
}

export function openArrivals(file: DatabaseSync): Arrivals {
  file.exec(`CREATE TEMP TABLE arrivals (number INTEGER NOT NULL, key TEXT PRIMARY KEY, hash BLOB NOT NULL, original TEXT NOT NULL,
    listing TEXT NOT NULL, name TEXT NOT NULL) STRICT`)
  // One deferred transaction over the arrivals: it touches this process's own table only, so nobody else waits.
  file.exec('BEGIN')
  let waiting = true
  const arrived = () => {
    if (waiting) file.exec('COMMIT')
    waiting = false
  }
  const earlier = file.prepare('SELECT number, listing FROM arrivals WHERE key = ?')
  const add = file.prepare('INSERT INTO arrivals VALUES (?, ?, ?, ?, ?, ?)')
  return {
    take({ number, key, original, listing }) {
      const known = earlier.get(key)
      if (known) return { number: Number(known['number']), listing: JSON.parse(String(known['listing'])) as Incoming['listing'] }
      const json = JSON.stringify(listing)
      add.run(number, key, sha256(`${original}\0${json}`), original, json, listing.name)
      return null
    },
    compare(source) {
      arrived()
      return difference(file, source)
    },
    settle(source, today, refused) {
      arrived()
      return inOneGo(file, () => settle(file, source, today, refused))
    },
  }
}

function difference(file: DatabaseSync, source: string): Difference {
  const count = (sql: string) => Number(file.prepare(sql).get(source)?.['n'])
  const names = (sql: string) => file.prepare(sql).all(source).map((row) => String(row['name']))
  const both = 'FROM arrivals a JOIN listings l ON l.source = ? AND l.key = a.key'
  const gone = "FROM listings l WHERE l.source = ? AND l.kind = 'import' AND l.key NOT IN (SELECT key FROM arrivals)"
  const known = count(`SELECT count(*) AS n ${both}`)
  const changed = count(`SELECT count(*) AS n ${both} WHERE l.hash <> a.hash`)
  return {
    added: Number(file.prepare('SELECT count(*) AS n FROM arrivals').get()?.['n']) - known,
    changed,
    unchanged: known - changed,
    missing: count(`SELECT count(*) AS n ${gone}`),
    returned: count(`SELECT count(*) AS n ${both} WHERE l.missing_since IS NOT NULL`),
    examples: {
      changed: names(`SELECT a.name ${both} WHERE l.hash <> a.hash ORDER BY a.number LIMIT 5`),
      missing: names(`SELECT json_extract(l.listing, '$.name') AS name ${gone} ORDER BY l.row LIMIT 5`),
    },
  }
}

function settle(file: DatabaseSync, source: string, today: string, refused: number): Difference {
  const found = difference(file, source)
  const ours = 'source = ?1 AND kind = \'import\''
  file.prepare(`UPDATE listings SET seen = ?2, missing_since = NULL WHERE ${ours} AND key IN (SELECT key FROM arrivals)`).run(source, today)
  file.prepare(`UPDATE listings SET missing_since = ?2 WHERE ${ours} AND missing_since IS NULL AND key NOT IN (SELECT key FROM arrivals)`).run(source, today)
  file
    .prepare(`UPDATE listings SET hash = a.hash, original = a.original, listing = a.listing FROM arrivals a
      WHERE listings.source = ? AND listings.key = a.key AND listings.hash <> a.hash`)
    .run(source)
  addNew(file, source, today)
  const rows = found.added + found.changed + found.unchanged + refused
  file
    .prepare('INSERT INTO imports (source, day, rows, added, changed, unchanged, missing, refused) VALUES (?, ?, ?, ?, ?, ?, ?, ?)')
    .run(source, today, rows, found.added, found.changed, found.unchanged, found.missing, refused)
  noteChange(file, 'listings')
  return found
}

function addNew(file: DatabaseSync, source: string, today: string): void {
  const fresh = file.prepare('SELECT key, hash, original, listing, name FROM arrivals WHERE key NOT IN (SELECT key FROM listings WHERE source = ?) ORDER BY number')
  const taken = file.prepare('SELECT 1 FROM listings WHERE slug = ?1 UNION ALL SELECT 1 FROM cards WHERE slug = ?1')
  const add = file.prepare("INSERT INTO listings (kind, source, key, slug, hash, original, listing, seen) VALUES ('import', ?, ?, ?, ?, ?, ?, ?)")
  for (const row of fresh.iterate(source)) {
    const [key, name] = [String(row['key']), String(row['name'])]
    let slug = slugFor(name, sha256(`${source}\0${key}`))
    for (let again = 1; taken.get(slug) !== undefined; again++) slug = slugFor(name, sha256(`${source}\0${key}\0${again}`))
    add.run(source, key, slug, row['hash'] as Uint8Array, String(row['original']), String(row['listing']), today)
  }
}
