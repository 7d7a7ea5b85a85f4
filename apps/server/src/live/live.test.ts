import { bearer, MOST, paths, toHex, type Told } from '@visavis/wire'
import { afterEach, expect, test } from 'vitest'
import { aLog, anEnvelope, bytes, sha256, someWords } from '../stage/log.ts'
import { openStageStreet } from '../stage/street.ts'

let close = async (): Promise<void> => {}
afterEach(() => close())

const open = async (limits = {}) => {
  const street = await openStageStreet(limits)
  close = street.close
  const log = aLog(street.fetch)
  await log.found()
  return { street, log, listen: (from = 0) => ({ ask: 'listen', logId: log.id, token: log.first, from }) as const }
}

const seqs = (told: readonly Told[]) => told.flatMap((each) => (each.tell === 'entry' ? [each.seq] : []))

test('Amal listens: first where the log stands, then what she missed, then what is written now', async () => {
  const { street, log, listen } = await open()
  await log.append(log.first, anEnvelope())
  const amal = await street.live()
  amal.ask(listen(1))
  await amal.heard(2)
  const { words, label } = someWords()
  const entry = anEnvelope({ words: label })
  await log.append(log.first, entry, { words })
  const [greeting, missed, live] = await amal.heard(3)
  expect(greeting).toMatchObject({ tell: 'listening', head: 2 })
  expect(missed).toMatchObject({ tell: 'entry', seq: 1, words: null })
  expect(live).toMatchObject({ tell: 'entry', seq: 2, logId: log.id })
  if (live?.tell === 'entry') expect([toHex(live.entry), toHex(live.words!)]).toEqual([toHex(entry), toHex(words)])
})

test('everybody who listens hears every entry once and in order, also those who join in the middle', async () => {
  const { street, log, listen } = await open()
  const visitors = await Promise.all([0, 1, 2, 3].map(() => street.live()))
  visitors.slice(0, 2).forEach((visitor) => visitor.ask(listen()))
  const writing = Promise.all(Array.from({ length: 200 }, () => log.append(log.first, anEnvelope({}, 3000))))
  visitors.slice(2).forEach((visitor) => visitor.ask(listen()))
  await writing
  for (const visitor of visitors) expect(seqs(await visitor.heard(202))).toEqual(Array.from({ length: 201 }, (_, seq) => seq))
})

test('one line hears several groups, and hushes one of them', async () => {
  const { street, log, listen } = await open()
  const other = aLog(street.fetch)
  await other.found()
  const amal = await street.live()
  amal.ask(listen(1))
  amal.ask({ ask: 'listen', logId: other.id, token: other.first, from: 1 })
  await amal.heard(2)
  amal.ask({ ask: 'hush', logId: log.id })
  amal.ask({ ask: 'listen', logId: other.id, token: other.first, from: 1 })
  await amal.heard(3)
  await log.append(log.first, anEnvelope())
  await other.append(other.first, anEnvelope())
  const heard = (await amal.heard(4)).slice(3)
  expect(heard).toMatchObject([{ tell: 'entry', logId: other.id, seq: 1 }])
})

test('whoever has no token of the log is told so, and hears nothing', async () => {
  const { street, log } = await open()
  const mallory = await street.live()
  mallory.ask({ ask: 'listen', logId: log.id, token: bytes(32), from: 0 })
  mallory.ask({ ask: 'listen', logId: bytes(16), token: log.first, from: 0 })
  expect(await mallory.heard(2)).toMatchObject([{ tell: 'refused', about: log.id, reason: 'token-unknown' }, { tell: 'refused', reason: 'token-unknown' }])
  await log.append(log.first, anEnvelope())
  mallory.ask({ ask: 'watch', readSecret: bytes(32) })
  expect(mallory.told.length).toBe(2)
})

test('who has left is hushed when their token is long past', async () => {
  const { street, log, listen } = await open()
  const bo = await street.live()
  bo.ask(listen())
  await bo.heard(2)
  await log.rekey(log.first, 0, 1)
  await bo.heard(3)
  street.clock.now += 15 * 86_400_000
  await street.inside.tidy()
  expect((await bo.heard(4))[3]).toMatchObject({ tell: 'refused', about: log.id, reason: 'token-superseded' })
})

test('words let go are gone for those who listen too', async () => {
  const { street, log, listen } = await open()
  const { words, label, secret } = someWords()
  await log.append(log.first, anEnvelope({ words: label }), { words })
  const amal = await street.live()
  amal.ask(listen())
  await amal.heard(3)
  await log.forget(1, secret)
  expect((await amal.heard(4))[3]).toMatchObject({ tell: 'forgotten', logId: log.id, seq: 1 })
})

test('a letter reaches whoever watches its box', async () => {
  const { street } = await open()
  const secret = bytes(32)
  const watcher = await street.live()
  watcher.ask({ ask: 'watch', readSecret: secret })
  watcher.ask({ ask: 'listen', logId: bytes(16), token: bytes(32), from: 0 })
  await watcher.heard(1)
  const letter = bytes(300)
  const put = await street.fetch(new Request(`http://house${paths.letterbox(sha256(secret))}`, { method: 'PUT', body: Uint8Array.from(letter), headers: { authorization: bearer(secret) } }))
  expect(put.status).toBe(201)
  expect((await watcher.heard(2))[1]).toMatchObject({ tell: 'letter', address: sha256(secret), bytes: letter })
})

test('a frame nobody understands, or too many of them, end the connection', async () => {
  const { street, listen } = await open({ frames: 3 })
  const noisy = await street.live()
  noisy.send(bytes(20))
  expect(await noisy.closed).toBe(1008)
  const often = await street.live()
  for (let i = 0; i < 4; i += 1) often.ask(listen())
  expect(await often.closed).toBe(1008)
  expect(often.told.at(-1)).toMatchObject({ tell: 'refused', reason: 'too-often' })
  const large = await street.live()
  large.send(bytes(MOST.asked + 1))
  expect(await large.closed).toBe(1009)
})

test('a full house lets nobody else onto a live line', async () => {
  const { street } = await open({ connections: 1 })
  await street.live()
  await expect(street.live()).rejects.toThrow('503')
})

test('an address opens only so many live lines a minute', async () => {
  const { street } = await open({ strangers: 3 })
  await street.live()
  await street.live()
  await expect(street.live()).rejects.toThrow('429')
})

test('somebody who takes nothing of what is given is let go; the others hear on', async () => {
  const { street, log, listen } = await open()
  const [dozing, awake] = [await street.live(), await street.live()]
  for (const visitor of [dozing, awake]) visitor.ask(listen(1))
  await Promise.all([dozing.heard(1), awake.heard(1)])
  dozing.doze()
  const large = 60_000
  const many = 500
  for (let i = 0; i < many; i += 1) await log.append(log.first, anEnvelope({}, large))
  dozing.wake()
  expect(await dozing.closed).toBe(1006)
  expect(seqs(await awake.heard(many + 1)).length).toBe(many)
  expect(dozing.told.length).toBeLessThan(many)
})
