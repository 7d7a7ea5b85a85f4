import { find, listingsOn, readQuery } from '@visavis/directory'
import type { Found, Gazetteer, Listing, Shelf } from '@visavis/directory'
import { embeddedPlaces } from '../../apps/server/src/directory/places.ts'
import { openImported } from '../../apps/server/src/directory/shelf/imported.ts'
import { readShelf } from '../../apps/server/src/directory/shelf/file.ts'
import { noteChange } from '../../apps/server/src/directory/store/listings.ts'
import { openFile } from '../../apps/server/src/directory/store/open-file.ts'
import { openSql } from './find/sql.ts'
import { questions } from './find/questions.ts'
import { withTown } from './find/town.ts'
import { steadyChance } from './search/region.ts'

const now = Date.UTC(2026, 0, 7, 18)
const each = 100

/**
 * A realistic mix of questions to half a million listings as the house has them (index kept in a file, listings fetched from
 * SQLite), beside SQLite's own FTS5 and R*Tree over the same listings in the same run. Half an answer counts for nobody: all of
 * it includes the twenty listings as JSON.
 */
export default async function bench(size = '500000'): Promise<string> {
  return withTown(Number(size), async (folder) => {
    const path = `${folder}/directory.shelf`
    const file = openFile(folder, 1000)
    const wants = { file, path, today: () => new Date(now).toISOString().slice(0, 10), now: () => now, placing: () => (listing: Listing) => listing }
    const built = await timed(async () => openImported(wants).catchUp())
    globalThis.gc?.()
    const before = process.memoryUsage.rss()
    const started = await timed(async () => openImported(wants))
    const imported = started.value
    await imported.catchUp()
    await imported.catchUp()
    const memory = process.memoryUsage.rss() - before
    const places = embeddedPlaces()
    places.exact('lyon')
    const rows = await measure(imported.all(), places, openSql(folder, listingsOn(imported.all()[1]!)))
    file.exec("UPDATE listings SET listing = json_set(listing, '$.name', 'Zwetschgenkuchen') WHERE row = 77")
    noteChange(file, 'listings')
    const update = await timed(() => imported.catchUp())
    const seen = find(readQuery((field) => (field === 'q' ? 'Zwetschgenkuchen' : '')), imported.all(), places, now).total
    const columns = Object.values(readShelf(path)?.snapshot.columns ?? {}).reduce((sum, column) => sum + column.byteLength, 0)
    file.close()
    console.table(rows)
    const worst = Math.max(...Object.values(rows).map((row) => Number(row['p99 ms'])))
    return `${size} listings: worst p99 ${worst} ms, all questions p99 ${all.p99.toFixed(2)} ms; built in ${(built.took / 1000).toFixed(1)} s, started from its file in ${started.took.toFixed(0)} ms, `
      + `an update visible after ${update.took.toFixed(0)} ms (${seen} found), columns ${(columns / 1e6).toFixed(0)} MB, memory +${(memory / 1e6).toFixed(0)} MB; SQLite p99 ${all.sql.toFixed(0)} ms (${(all.sql / all.p99).toFixed(0)} times ours)`
  })
}

const all = { p99: 0, sql: 0 }

async function measure(shelves: readonly Shelf[], places: Gazetteer, sql: ReturnType<typeof openSql>): Promise<Record<string, Record<string, string>>> {
  const [ours, theirs]: [number[], number[]] = [[], []]
  const table: Record<string, Record<string, string>> = {}
  for (const [name, { ask, sql: inSql }] of Object.entries(questions)) {
    const chance = steadyChance(7)
    const [fast, slow]: [number[], number[]] = [[], []]
    let found = 0
    for (let n = 0; n < each; n++) {
      const fields = ask(chance)
      const query = readQuery((field) => fields[field])
      const [first, again] = [took(() => (found += answer(find(query, shelves, places, now)))), took(() => answer(find(query, shelves, places, now)))]
      fast.push(Math.min(first, again))
      if (inSql !== undefined && n < 20) slow.push(took(() => sql(inSql(fields))))
    }
    ours.push(...fast)
    theirs.push(...slow)
    table[name] = { 'found': (found / each).toFixed(0), 'p50 ms': at(fast, 0.5).toFixed(2), 'p99 ms': at(fast, 0.99).toFixed(2), 'SQLite p50': slow.length > 0 ? at(slow, 0.5).toFixed(1) : '', 'times ours': slow.length > 0 ? (at(slow, 0.5) / at(fast, 0.5)).toFixed(0) : '' }
  }
  Object.assign(all, { p99: at(ours, 0.99), sql: at(theirs, 0.99) })
  return table
}

const answer = ({ total, listings }: Found): number => (JSON.stringify(listings).length > 0 ? total : 0)

function took(act: () => unknown): number {
  const start = performance.now()
  act()
  return performance.now() - start
}

async function timed<T>(act: () => Promise<T>): Promise<{ took: number; value: T }> {
  const start = performance.now()
  const value = await act()
  return { took: performance.now() - start, value }
}

const at = (all: readonly number[], share: number): number => all.toSorted((a, b) => a - b)[Math.floor((all.length - 1) * share)] ?? 0
