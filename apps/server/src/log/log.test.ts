import { encodeEnvelope, toHex } from '@visavis/wire'
import { expect, test } from 'vitest'
import { setStage } from '../stage/house.ts'
import { aLog, anEnvelope, aRekey, bytes, sha256, someWords } from '../stage/log.ts'

const founded = async (limits = {}) => {
  const stage = await setStage(limits)
  const log = aLog(stage.house.fetch)
  expect(await log.found()).toMatchObject({ status: 201, seq: 0 })
  return { ...stage, log }
}

test('Amal founds a group and writes; Bo reads what was written, in order', async () => {
  const { log } = await founded()
  const entries = [anEnvelope(), anEnvelope(), anEnvelope()]
  for (const [i, entry] of entries.entries()) expect(await log.append(log.first, entry)).toMatchObject({ status: 200, seq: i + 1 })
  const page = await log.read(log.first, 1)
  expect(page.head).toBe(4)
  expect(page.entries.map(({ entry }) => toHex(entry))).toEqual(entries.map(toHex))
  expect((await log.read(log.first, 2, 1)).entries.map(({ seq }) => seq)).toEqual([2])
})

test('founding again with the same bytes is the same founding; with others the place is taken', async () => {
  const { house } = await setStage()
  const log = aLog(house.fetch)
  const genesis = aRekey(0)
  const first = await log.found(genesis)
  expect(await log.found(genesis)).toMatchObject({ status: 200, seq: 0, at: first.at! })
  expect(await log.found(aRekey(0))).toMatchObject({ status: 409, error: 'log-taken' })
})

test("Bo's phone sends again because the answer was lost: the entry keeps its place", async () => {
  const { log, clock } = await founded()
  const entry = anEnvelope()
  const first = await log.append(log.first, entry, { ifHead: 1 })
  await log.append(log.first, anEnvelope())
  clock.now += 3_600_000
  expect(await log.append(log.first, entry, { ifHead: 1 })).toMatchObject({ status: 200, seq: 1, at: first.at! })
  expect((await log.read(log.first)).head).toBe(3)
})

test('two want the same place: one gets it, the other learns where the log stands', async () => {
  const { log } = await founded()
  await log.append(log.first, anEnvelope())
  expect(await log.append(log.first, anEnvelope(), { ifHead: 1 })).toMatchObject({ status: 409, error: 'head-moved', head: 2 })
})

test('the clock in the log is coarse: it says the minute', async () => {
  const { log, clock } = await founded()
  clock.now += 61_234
  const { at } = await log.append(log.first, anEnvelope())
  expect(at! % 60_000).toBe(0)
})

test('nobody without a token writes or reads, and a stranger does not learn whether a log exists', async () => {
  const { log, house } = await founded()
  expect(await log.append(null, anEnvelope())).toMatchObject({ status: 401, error: 'token-unknown' })
  expect(await log.append(bytes(32), anEnvelope())).toMatchObject({ status: 401, error: 'token-unknown' })
  const nowhere = aLog(house.fetch)
  expect(await nowhere.append(bytes(32), anEnvelope())).toMatchObject({ status: 401, error: 'token-unknown' })
  expect((await log.read(bytes(32))).status).toBe(401)
})

test('after a rekey the old token writes for 14 days, then reads up to that rekey and no further', async () => {
  const { log, days } = await founded()
  const { next, seq } = await log.rekey(log.first, 0, 1)
  expect(seq).toBe(1)
  expect(await log.append(next, anEnvelope({ epoch: 1 }))).toMatchObject({ status: 200, seq: 2 })
  days(13)
  expect(await log.append(log.first, anEnvelope())).toMatchObject({ status: 200, seq: 3 })
  expect((await log.read(log.first)).head).toBe(4)
  days(2)
  expect(await log.append(log.first, anEnvelope())).toMatchObject({ status: 403, error: 'token-superseded' })
  const page = await log.read(log.first)
  expect([page.head, page.entries.map((entry) => entry.seq)]).toEqual([2, [0, 1]])
  expect((await log.read(next)).head).toBe(4)
})

test('a void rekey locks nobody out: another member answers with the token from before', async () => {
  const { log, days } = await founded()
  await log.rekey(log.first, 0, 1)
  const { next, status } = await log.rekey(log.first, 0, 2)
  expect(status).toBe(200)
  expect(await log.append(next, anEnvelope({ epoch: 1 }))).toMatchObject({ status: 200 })
  days(20)
  expect(await log.append(next, anEnvelope({ epoch: 1 }))).toMatchObject({ status: 200 })
})

test('an old token has fewer turns than a current one', async () => {
  const { log } = await founded({ appends: 5, supersededAppends: 2 })
  const { next } = await log.rekey(log.first, 0, 1)
  const statuses = async (token: Uint8Array, epoch: number) => {
    const all = []
    for (let i = 0; i < 4; i += 1) all.push((await log.append(token, anEnvelope({ epoch }))).status)
    return all
  }
  expect(await statuses(log.first, 0)).toEqual([200, 200, 429, 429])
  expect(await statuses(next, 1)).toEqual([200, 200, 200, 200])
  expect((await log.append(log.first, anEnvelope())).headers.get('retry-after')).toBe('30')
})

test('words ride along, expire with their day, and can be let go by whoever has the secret', async () => {
  const { log, days, house } = await founded()
  const today = Math.floor(Date.UTC(2026, 10, 22) / 86_400_000)
  const short = someWords(today + 2)
  const long = someWords()
  for (const { words, label } of [short, long]) expect((await log.append(log.first, anEnvelope({ words: label }), { words })).status).toBe(200)
  const spoken = async () => (await log.read(log.first)).entries.map(({ words }) => words && toHex(words))
  expect(await spoken()).toEqual([null, toHex(short.words), toHex(long.words)])
  days(2)
  expect(await spoken()).toEqual([null, toHex(short.words), toHex(long.words)])
  days(1)
  await house.tidy()
  expect(await spoken()).toEqual([null, null, toHex(long.words)])
  expect(await log.forget(2, bytes(32))).toBe(403)
  expect(await log.forget(2, long.secret)).toBe(204)
  expect(await log.forget(2, long.secret)).toBe(204)
  expect(await spoken()).toEqual([null, null, null])
})

test('an envelope that is not one is refused with its reason, and nothing is kept', async () => {
  const { log } = await founded()
  const { words, label } = someWords()
  const wrong: [string, Uint8Array, object][] = [
    ['malformed-envelope-of-an-unknown-version', Uint8Array.from(anEnvelope()).fill(2, 1, 2), {}],
    ['malformed-', anEnvelope().subarray(0, 100), {}],
    ['malformed-', Uint8Array.from([...anEnvelope(), 0]), {}],
    ['malformed-', anEnvelope({ nonce: bytes(11) }), {}],
    ['malformed-', bytes(500), {}],
    ['wrong-epoch', anEnvelope({ epoch: 1 }), {}],
    ['words-do-not-match', anEnvelope(), { words }],
    ['words-do-not-match', anEnvelope({ words: label }), { words: bytes(200) }],
    ['only-a-rekey-has-next', anEnvelope(), { next: bytes(32) }],
    ['rekey-without-next', aRekey(0), { ifHead: 1 }],
    ['rekey-without-if-head', aRekey(0), { next: bytes(32) }],
  ]
  for (const [error, entry, more] of wrong) {
    const answer = await log.append(log.first, entry, more)
    expect(answer.status).toBe(422)
    expect(answer.error).toMatch(error)
  }
  expect((await log.read(log.first)).head).toBe(1)
})

test('a founding that is no genesis founds nothing', async () => {
  const { house } = await setStage()
  const log = aLog(house.fetch)
  expect(await log.found(anEnvelope())).toMatchObject({ status: 422, error: 'not-a-genesis' })
  expect(await log.found(aRekey(1))).toMatchObject({ status: 422, error: 'not-a-genesis' })
  expect(await log.found(encodeEnvelope({ v: 1, kind: 'rekey', epoch: 0, nonce: bytes(12), sealed: bytes(300), words: null, rekey: { context: bytes(32), wraps: [], snapshot: null } }))).toMatchObject({ status: 201 })
  expect((await log.read(sha256(bytes(1)))).status).toBe(401)
})
