import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Listing } from '@visavis/directory'
import type { SqlAsk } from './questions.ts'

const degrees = 111.2

/** The same listings in SQLite's own search: FTS5 for words (the topic's name among them), an R*Tree for places, bits for weekdays. */
export function openSql(folder: string, listings: Iterable<Listing>): (ask: SqlAsk) => string {
  const file = new DatabaseSync(join(folder, 'sql.db'))
  file.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; PRAGMA cache_size = -200000; PRAGMA mmap_size = 2000000000;
    CREATE TABLE groups (row INTEGER PRIMARY KEY, days INTEGER, listing TEXT); CREATE VIRTUAL TABLE words USING fts5(text, content='', prefix='4', tokenize='unicode61 remove_diacritics 2');
    CREATE VIRTUAL TABLE places USING rtree(row, south, north, west, east); BEGIN`)
  const [group, word, place] = ['INSERT INTO groups VALUES (?, ?, ?)', 'INSERT INTO words (rowid, text) VALUES (?, ?)', 'INSERT INTO places VALUES (?, ?, ?, ?, ?)'].map((sql) => file.prepare(sql)) as [Statement, Statement, Statement]
  let row = 0
  for (const listing of listings) {
    row++
    const { name, notes, topics, place: where, when } = listing
    group.run(row, when.series.reduce((bits, { day }) => bits | (1 << (day - 1)), 0), JSON.stringify(listing))
    word.run(row, [name, notes, ...topics, where?.city, where?.district, where?.venue].join(' '))
    if (where?.lat != null && where.lng != null) place.run(row, where.lat, where.lat, where.lng, where.lng)
  }
  file.exec('COMMIT')
  return (ask) => JSON.stringify(asking(file, ask))
}

type Statement = ReturnType<DatabaseSync['prepare']>

function asking(file: DatabaseSync, { words, lat, lng, km, day }: SqlAsk): unknown[] {
  const [where, given]: [string[], (string | number)[]] = [[], []]
  const aside = (km ?? 0) / degrees
  const ask = (sql: string, ...values: (string | number)[]) => {
    where.push(sql)
    given.push(...values)
  }
  if (words !== undefined) ask('row IN (SELECT rowid FROM words WHERE words MATCH ?)', words)
  if (lat !== undefined && lng !== undefined) ask('row IN (SELECT row FROM places WHERE south >= ? AND north <= ? AND west >= ? AND east <= ?)', lat - aside, lat + aside, lng - aside * 1.5, lng + aside * 1.5)
  if (day !== undefined) where.push(`days & ${1 << (day - 1)} <> 0`)
  const from = `FROM groups WHERE ${where.join(' AND ')}`
  const count = file.prepare(`SELECT count(*) AS n ${from}`).get(...given)
  return [count, ...file.prepare(`SELECT listing ${from} LIMIT 20`).all(...given)]
}
