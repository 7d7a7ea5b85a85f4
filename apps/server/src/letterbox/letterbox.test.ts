import { bearer, decodeLetters, decodeRefusal, MOST, paths, toHex } from '@visavis/wire'
import { expect, test } from 'vitest'
import { setStage } from '../stage/house.ts'
import { bytes, sha256 } from '../stage/log.ts'

const aBox = async (limits = {}) => {
  const stage = await setStage(limits)
  const secret = bytes(32)
  const drop = (letter: Uint8Array, path = paths.letterbox(sha256(secret))) =>
    stage.house.fetch(new Request(`http://house${path}`, { method: 'PUT', body: Uint8Array.from(letter) }))
  const take = (from = 0, key: Uint8Array | null = secret) =>
    stage.house.fetch(new Request(`http://house${paths.letters(from)}`, { headers: key ? { authorization: bearer(key) } : {} }))
  const letters = async (from = 0) => decodeLetters(new Uint8Array(await (await take(from)).arrayBuffer())).letters
  return { ...stage, drop, take, letters }
}

test('a stranger knocks; the group finds the letter, with no more than its day', async () => {
  const { drop, letters, clock } = await aBox()
  const [knock, second] = [bytes(500), bytes(600)]
  expect((await drop(knock)).status).toBe(201)
  expect((await drop(second)).status).toBe(201)
  expect((await drop(knock)).status).toBe(200)
  const found = await letters()
  expect(found.map((letter) => toHex(letter.bytes))).toEqual([knock, second].map(toHex))
  expect(found[0]!.at).toBe(Math.floor(clock.now / 86_400_000) * 86_400_000)
  expect((await letters(found[1]!.n)).length).toBe(1)
  expect((await letters(found[1]!.n + 1)).length).toBe(0)
})

test('only the read secret opens a box', async () => {
  const { drop, take } = await aBox()
  await drop(bytes(100))
  expect((await take(0, null)).status).toBe(401)
  const other = await take(0, bytes(32))
  expect(decodeLetters(new Uint8Array(await other.arrayBuffer())).letters).toEqual([])
})

test('letters are gone after 30 days', async () => {
  const { drop, letters, days, house } = await aBox()
  await drop(bytes(100))
  days(30)
  expect((await letters()).length).toBe(1)
  days(1)
  expect((await letters()).length).toBe(0)
  await house.tidy()
  expect((await letters()).length).toBe(0)
})

test('a letter too large, an empty one, an address that is none', async () => {
  const { drop } = await aBox()
  expect((await drop(bytes(MOST.letter))).status).toBe(201)
  expect((await drop(bytes(MOST.letter + 1))).status).toBe(413)
  expect((await drop(new Uint8Array())).status).toBe(422)
  expect((await drop(bytes(10), '/letterbox/short')).status).toBe(422)
  expect((await drop(bytes(10), '/letterbox/!!!')).status).toBe(422)
})

test('a box is full at 200 letters, and a stranger has only so many turns', async () => {
  const { drop } = await aBox({ strangers: 205 })
  for (let i = 0; i < 200; i += 1) await drop(bytes(20))
  const full = await drop(bytes(20))
  expect([full.status, decodeRefusal(new Uint8Array(await full.arrayBuffer())).error]).toEqual([409, 'letterbox-full'])
  for (let i = 0; i < 4; i += 1) await drop(bytes(20))
  const often = await drop(bytes(20))
  expect([often.status, Number(often.headers.get('retry-after')) > 0]).toEqual([429, true])
})
