import type { DatabaseSync } from 'node:sqlite'
import { changedFields } from '@visavis/directory'
import type { Listing } from '@visavis/directory'

/** One entry of a difference, by the key its source gives it. */
export interface Differing {
  key: string
  name: string
}

/** What a reading of a source brought, beside what was known of it. */
export interface Difference {
  added: number
  changed: number
  unchanged: number
  /** In the file, but not in this feed. */
  missing: number
  /** Were missing and are there again. */
  returned: number
  /** Found again by name, place and times, under another identifier. */
  renamed: number
  /** Missing for so long that they are no longer shown; kept all the same. */
  hidden: number
  entries: {
    added: Differing[]
    changed: (Differing & { fields: string[] })[]
    missing: (Differing & { since: string | null; runs: number })[]
    renamed: (Differing & { before: string })[]
  }
}

const ours = "l.source = ?1 AND l.kind = 'import'"

/** Pairs what arrived with what is known: by key, and where neither side has another such, by name, place and times. */
export function matchArrivals(file: DatabaseSync, source: string): void {
  file.exec('CREATE TEMP TABLE IF NOT EXISTS matched (key TEXT PRIMARY KEY, row INTEGER NOT NULL, before TEXT) STRICT, WITHOUT ROWID; DELETE FROM matched')
  file.prepare(`INSERT INTO matched SELECT a.key, l.row, NULL FROM arrivals a JOIN listings l ON ${ours} AND l.key = a.key`).run(source)
  const isGone = file.prepare(`SELECT 1 FROM listings l WHERE ${ours} AND l.row NOT IN (SELECT row FROM matched) LIMIT 1`).get(source)
  if (isGone === undefined) return
  file
    .prepare(`WITH fresh AS (SELECT min(key) AS key, alike FROM arrivals WHERE key NOT IN (SELECT key FROM matched) GROUP BY alike HAVING count(*) = 1),
      gone AS (SELECT min(l.row) AS row, min(l.key) AS key, l.alike FROM listings l WHERE ${ours} AND l.alike <> '' AND l.row NOT IN (SELECT row FROM matched) GROUP BY l.alike HAVING count(*) = 1)
      INSERT INTO matched SELECT fresh.key, gone.row, gone.key FROM fresh JOIN gone ON gone.alike = fresh.alike`)
    .run(source)
}

/** The difference between what arrived and what is known; `matchArrivals` comes first. */
export function differenceOf(file: DatabaseSync, source: string): Difference {
  const all = (sql: string, ...more: string[]) => file.prepare(sql).all(...more)
  const both = 'FROM matched m JOIN arrivals a ON a.key = m.key JOIN listings l ON l.row = m.row'
  const changed = all(`SELECT a.key, a.name, a.listing AS after, l.listing AS before ${both} WHERE l.hash <> a.hash ORDER BY a.number`)
  const missing = all(`SELECT l.key, json_extract(l.listing, '$.name') AS name, l.missing_since AS since, l.missing_runs AS runs FROM listings l WHERE ${ours} AND l.row NOT IN (SELECT row FROM matched) ORDER BY l.row`, source)
  const added = all('SELECT key, name FROM arrivals WHERE key NOT IN (SELECT key FROM matched) ORDER BY number').map(differing)
  const renamed = all(`SELECT a.key, a.name, m.before ${both} WHERE m.before IS NOT NULL ORDER BY a.number`).map((row) => ({ ...differing(row), before: String(row['before']) }))
  const known = Number(all('SELECT count(*) AS n FROM matched')[0]?.['n'])
  return {
    added: added.length, changed: changed.length, unchanged: known - changed.length, missing: missing.length, renamed: renamed.length, hidden: 0,
    returned: Number(all(`SELECT count(*) AS n ${both} WHERE l.missing_since IS NOT NULL`)[0]?.['n']),
    entries: {
      added, renamed,
      changed: changed.map((row) => ({ ...differing(row), fields: changedFields(parsed(row['before']), parsed(row['after'])) })),
      missing: missing.map((row) => ({ ...differing(row), since: row['since'] === null ? null : String(row['since']), runs: Number(row['runs']) })),
    },
  }
}

const differing = (row: Record<string, unknown>): Differing => ({ key: String(row['key']), name: String(row['name']) })
const parsed = (json: unknown) => JSON.parse(String(json)) as Omit<Listing, 'slug'>
