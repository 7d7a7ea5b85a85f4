import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { setStage } from '../../stage/house.ts'
import { aLog, anEnvelope, bytes, sha256, someWords } from '../../stage/log.ts'
import { paths } from '@visavis/wire'
import { openSqlite } from './index.ts'

const root = mkdtempSync(join(tmpdir(), 'visavis-trouble-'))
const folder = (name: string) => join(root, name)
afterAll(() => rmSync(root, { recursive: true }))

const holds = (name: string, text: Uint8Array): boolean =>
  readdirSync(folder(name)).some((file) => readFileSync(join(folder(name), file)).includes(Buffer.from(text)))

test('a full disk refuses what has no room, keeps everything it has, and takes more once there is room', async () => {
  const small = await openSqlite(folder('full'), { maxPages: 40 })
  const { house } = await setStage({}, small)
  const log = aLog(house.fetch)
  await log.found()
  const kept: Uint8Array[] = []
  let last = { status: 200 }
  while (last.status === 200) {
    const entry = anEnvelope({}, 5000)
    last = await log.append(log.first, entry)
    if (last.status === 200) kept.push(entry)
  }
  expect(last).toMatchObject({ status: 507, error: 'disk-full' })
  expect(await log.append(log.first, anEnvelope({}, 5000))).toMatchObject({ status: 507 })
  const letter = await house.fetch(new Request(`http://house${paths.letterbox(bytes(32))}`, { method: 'PUT', body: Uint8Array.from(bytes(60_000)) }))
  expect(letter.status).toBe(507)
  expect((await log.read(log.first)).entries.slice(1).map(({ entry }) => Buffer.from(entry))).toEqual(kept.map((entry) => Buffer.from(entry)))
  await house.close()

  const { house: larger } = await setStage({}, await openSqlite(folder('full')))
  const again = aLog(larger.fetch, log.id, log.first)
  expect(await again.append(log.first, anEnvelope({}, 5000))).toMatchObject({ status: 200, seq: kept.length + 1 })
  await larger.close()
})

test('words that were let go are in no file any more', async () => {
  const { house } = await setStage({}, await openSqlite(folder('words')))
  const log = aLog(house.fetch)
  await log.found()
  const [small, large] = [someWords(0, 300), someWords(0, 40_000)]
  for (const { words, label } of [small, large]) await log.append(log.first, anEnvelope({ words: label }), { words })
  const pieces = [small.words, large.words.subarray(20_000, 20_100)]
  expect(pieces.map((piece) => holds('words', piece))).toEqual([true, true])
  expect([await log.forget(1, small.secret), await log.forget(2, large.secret)]).toEqual([204, 204])
  await new Promise((resolve) => setTimeout(resolve, 2_500))
  expect(pieces.map((piece) => holds('words', piece))).toEqual([false, false])
  await house.close()
})

test('neither a token nor a read secret is in any file', async () => {
  const { house } = await setStage({}, await openSqlite(folder('secrets')))
  const log = aLog(house.fetch)
  const secret = bytes(32)
  await log.found()
  await log.read(log.first)
  await house.fetch(new Request(`http://house${paths.letterbox(sha256(secret))}`, { method: 'PUT', body: Uint8Array.from(bytes(100)) }))
  expect([holds('secrets', log.id), holds('secrets', sha256(log.first)), holds('secrets', sha256(secret))]).toEqual([true, true, true])
  expect([holds('secrets', log.first), holds('secrets', secret)]).toEqual([false, false])
  await house.close()
})
