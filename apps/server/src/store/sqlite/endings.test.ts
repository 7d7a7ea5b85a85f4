import { hash, randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Append } from '../store.ts'
import { openErasing } from './erasing.ts'
import { openSqlite } from './index.ts'
import { migrations } from './migrations/index.ts'
import { openForWriting } from './open-file.ts'
import { openPlacing } from './placing.ts'

const root = mkdtempSync(join(tmpdir(), 'visavis-endings-'))
const folder = (name: string) => join(root, name)
afterAll(() => rmSync(root, { recursive: true }))

const everything = { from: 0, before: Infinity, most: 500, bytes: 2 ** 22, day: 20_000 }
const anAppend = (log: string, more: Partial<Append> = {}): Append => {
  const entry = randomBytes(100)
  return { log, entry, hash: hash('sha256', entry, 'buffer'), words: randomBytes(60), forget: randomBytes(32), expires: 0, ifHead: null, epoch: null, founding: false, goesOn: true, at: 1, ...more }
}
const aFounding = (log: string) => anAppend(log, { founding: true, epoch: { epoch: 0, token: randomBytes(32) } })
const holds = (name: string, bytes: Uint8Array): boolean =>
  readdirSync(folder(name)).some((file) => readFileSync(join(folder(name), file)).includes(Buffer.from(bytes)))

test('an end that is set outlives the house being closed, and so does the sign of life that calls it off', async () => {
  const [one, other] = ['11'.repeat(16), '22'.repeat(16)]
  const before = await openSqlite(folder('closed'))
  for (const log of [one, other]) {
    await before.append(aFounding(log))
    await before.end(log, 20_010)
  }
  await before.close()
  const after = await openSqlite(folder('closed'))
  await after.append(anAppend(other))
  expect((await after.sweep(20_011)).logs).toEqual([one])
  expect((await after.read(other, everything))?.ends).toBeNull()
  await after.close()
})

test('what a log held, and its id and token, are in no file any more', async () => {
  const store = await openSqlite(folder('gone'))
  const log = 'ab'.repeat(16)
  const founding = aFounding(log)
  const written = anAppend(log)
  for (const append of [founding, written]) await store.append(append)
  const traces = [Buffer.from(log, 'hex'), founding.epoch!.token, written.entry, written.words!, written.forget!]
  await store.end(log, 20_010)
  expect(traces.map((each) => holds('gone', each))).toEqual(traces.map(() => true))
  await store.sweep(20_011)
  await store.close()
  expect(traces.map((each) => holds('gone', each))).toEqual(traces.map(() => false))
})

test('a house that stops in the middle of erasing goes on with it, and no other log comes into what is left', async () => {
  const [log, next] = ['33'.repeat(16), '44'.repeat(16)]
  const store = await openSqlite(folder('half'))
  await store.append(aFounding(log))
  await Promise.all(Array.from({ length: 700 }, () => store.append(anAppend(log))))
  await store.end(log, 20_010)
  await store.close()

  const file = openForWriting(join(folder('half'), 'house.sqlite'))
  const placing = openPlacing(file)
  const eraseSome = openErasing(file, placing.now)
  const [first, then] = [eraseSome(20_011), eraseSome(20_011)]
  expect([first.log && Buffer.from(first.log).toString('hex'), then.log, then.more]).toEqual([log, null, true])
  placing.close()
  file.close()

  const again = await openSqlite(folder('half'))
  expect(await again.read(log, everything)).toBeNull()
  await again.append(aFounding(next))
  expect((await again.sweep(20_011)).logs).toEqual([])
  expect((await again.read(next, everything))?.entries.length).toBe(1)
  await again.close()
  const left = new DatabaseSync(join(folder('half'), 'house.sqlite'))
  const count = (table: string) => left.prepare(`SELECT count(*) AS many FROM ${table}`).get()?.['many']
  expect(['logs', 'entries', 'places', 'words', 'epochs', 'endings'].map(count)).toEqual([1, 1, 1, 1, 1, 0])
  left.close()
})

test('a store from before logs could end keeps everything, and learns it', async () => {
  rmSync(folder('old'), { recursive: true, force: true })
  const log = '55'.repeat(16)
  const first = await openSqlite(folder('old'))
  await first.append(aFounding(log))
  await first.close()
  const file = new DatabaseSync(join(folder('old'), 'house.sqlite'))
  file.exec('DROP TABLE endings; DELETE FROM version WHERE number > 1')
  file.close()
  const now = await openSqlite(folder('old'))
  expect((await now.read(log, everything))?.head).toBe(1)
  expect(await now.end(log, 20_010)).toBe(true)
  expect((await now.sweep(20_011)).logs).toEqual([log])
  await now.close()
  const seen = new DatabaseSync(join(folder('old'), 'house.sqlite'))
  expect(seen.prepare('SELECT max(number) AS number FROM version').get()?.['number']).toBe(migrations.length)
  seen.close()
})
