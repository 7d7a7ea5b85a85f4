import { bearer, encode, paths } from '@visavis/wire'
import { afterEach, expect, test } from 'vitest'
import { aLog, anEnvelope, aRekey, bytes } from '../stage/log.ts'
import { openStageStreet } from '../stage/street.ts'

let close = async (): Promise<void> => {}
afterEach(() => close())

const open = async (limits = {}) => {
  const street = await openStageStreet(limits)
  close = street.close
  const log = aLog(street.fetch)
  await log.found()
  const days = async (many: number) => { street.clock.now += many * 86_400_000; await street.inside.tidy() }
  return { street, log, days, listen: { ask: 'listen', logId: log.id, token: log.first, from: 1 } as const }
}

const firstDay = Math.floor(Date.UTC(2026, 10, 22) / 86_400_000)

test('the last one leaves, and takes the log along: after 30 days it never was', async () => {
  const { log, days } = await open()
  expect(await log.end(log.first, 30)).toBe(204)
  await days(30)
  expect((await log.read(log.first)).head).toBe(1)
  await days(1)
  expect((await log.read(log.first)).status).toBe(401)
  expect(await log.append(log.first, anEnvelope())).toMatchObject({ status: 401, error: 'token-unknown' })
  expect(await log.end(log.first, 30)).toBe(401)
  expect(await log.found()).toMatchObject({ status: 201, seq: 0 })
})

test('somebody ends what others go on with: the next thing anybody says calls it off', async () => {
  const { log, days } = await open()
  await log.end(log.first, 30)
  await days(29)
  await log.append(log.first, anEnvelope())
  await days(500)
  expect((await log.read(log.first)).head).toBe(2)
})

test('who has left can neither end the log, nor keep it', async () => {
  const { log, days } = await open()
  const { next } = await log.rekey(log.first, 0, 1)
  expect(await log.end(log.first, 30)).toBe(403)
  await log.end(next, 30)
  expect(await log.append(log.first, aRekey(0))).toMatchObject({ status: 422 })
  expect(await log.append(log.first, anEnvelope())).toMatchObject({ status: 200 })
  expect(await log.end(log.first, null)).toBe(403)
  await days(31)
  expect((await log.read(next)).status).toBe(401)
})

test('those who listen hear of it, also those who come later, and when it is called off', async () => {
  const { street, log, listen } = await open()
  const [amal, bo] = [await street.live(), await street.live()]
  amal.ask(listen)
  await amal.heard(1)
  await log.end(log.first, 40)
  expect((await amal.heard(2))[1]).toEqual({ tell: 'ending', logId: log.id, day: firstDay + 40 })
  bo.ask(listen)
  expect((await bo.heard(2)).slice(0, 2)).toMatchObject([{ tell: 'listening', head: 1 }, { tell: 'ending', day: firstDay + 40 }])
  await log.end(log.first, null)
  expect((await amal.heard(3))[2]).toEqual({ tell: 'ending', logId: log.id, day: null })
  const cem = await street.live()
  cem.ask(listen)
  await log.append(log.first, anEnvelope())
  expect((await cem.heard(2)).map(({ tell }) => tell)).toEqual(['listening', 'entry'])
})

test('what is written on a live line is a sign of life too', async () => {
  const { street, log, days } = await open()
  await log.end(log.first, 30)
  const amal = await street.live()
  amal.ask({ ask: 'append', n: 1, logId: log.id, token: log.first, entry: anEnvelope(), words: null, ifHead: null, next: null })
  await amal.heard(1)
  await days(60)
  expect((await log.read(log.first)).head).toBe(2)
})

test('whoever still listens when the day is over is told what a stranger is told', async () => {
  const { street, log, days, listen } = await open()
  const amal = await street.live()
  amal.ask(listen)
  await log.end(log.first, 30)
  await amal.heard(2)
  await days(31)
  expect((await amal.heard(3))[2]).toMatchObject({ tell: 'refused', about: log.id, reason: 'token-unknown' })
})

test('too soon, too late, too often, or without a token', async () => {
  const { street, log } = await open({ appends: 3 })
  const ask = async (days: number | null, token = log.first) => (await street.fetch(new Request(`http://house${paths.ending(log.id)}`, {
    method: 'POST', headers: { authorization: bearer(token) }, body: Uint8Array.from(encode({ days })),
  }))).status
  expect([await ask(29), await ask(3651), await ask(30), await ask(30)]).toEqual([422, 422, 204, 429])
  expect([await ask(30, bytes(32)), await log.end(null, 30)]).toEqual([401, 401])
})
