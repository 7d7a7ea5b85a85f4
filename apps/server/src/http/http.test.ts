import { request as ask } from 'node:http'
import { connect } from 'node:net'
import { bearer, MOST, paths } from '@visavis/wire'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { aLog, anEnvelope, bytes } from '../stage/log.ts'
import { openStageStreet } from '../stage/street.ts'

let street: Awaited<ReturnType<typeof openStageStreet>>
beforeEach(async () => { street = await openStageStreet() })
afterEach(() => street.close())

const get = (path: string, method = 'GET') => street.fetch(new Request(`http://house${path}`, { method }))

/** Speaks to the house byte by byte; answers everything it said before it hung up. */
const speak = (text: string, end = false): Promise<string> => new Promise((resolve) => {
  const socket = connect(street.port, '127.0.0.1')
  let said = ''
  socket.on('data', (part) => { said += part.toString('latin1') })
  socket.on('close', () => resolve(said))
  socket.on('error', () => {})
  socket.write(text)
  if (end) socket.end()
})

test('every answer is closed to frames, guesses and referrers, and none is kept', async () => {
  const log = aLog(street.fetch)
  const answers = [await get('/health'), await get('/nowhere'), await get('/log/00'), (await log.found())]
  for (const { headers } of answers) {
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'/)
    expect(headers.get('set-cookie')).toBeNull()
  }
  expect(answers[3]!.headers.get('cache-control')).toBe('no-store')
})

test('health says that it stands, its version and its store', async () => {
  expect(await (await get('/health')).json()).toEqual({ ok: true, version: expect.stringMatching(/^\d+\.\d+\.\d+$/) as string, store: 'memory' })
  expect((await get('/health', 'HEAD')).status).toBe(200)
})

test('a body that announces too much is refused before it is read', async () => {
  const head = (length: number) => `PUT ${paths.letterbox(bytes(32))} HTTP/1.1\r\nhost: house\r\ncontent-length: ${length}\r\n\r\n`
  const said = await speak(head(MOST.letter + 1))
  expect(said).toMatch(/^HTTP\/1\.1 413 /)
  expect(said.toLowerCase()).toContain('connection: close')
})

test('a body that never announces its length is cut off', async () => {
  const status = await new Promise((resolve, reject) => {
    const sent = ask({ port: street.port, method: 'PUT', path: paths.letterbox(bytes(32)) }, (response) => resolve(response.statusCode))
    sent.on('error', reject)
    for (let i = 0; i < 10; i += 1) sent.write(bytes(10_000))
  })
  expect(status).toBe(413)
})

test('writing to the street says how much, and does not come too often', async () => {
  expect(await speak('POST /find HTTP/1.1\r\nhost: house\r\ntransfer-encoding: chunked\r\nconnection: close\r\n\r\n0\r\n\r\n')).toMatch(/^HTTP\/1\.1 411 /)
  expect(await speak('POST /find HTTP/1.1\r\nhost: house\r\ncontent-length: 9999999\r\n\r\n')).toMatch(/^HTTP\/1\.1 413 /)
  expect((await get('/find', 'PATCH')).status).toBe(405)
})

test('what is no HTTP is told so, and the house goes on', async () => {
  expect(await speak('hello?\r\n\r\n', true)).toMatch(/^HTTP\/1\.1 400 /)
  expect(await speak(`GET /health HTTP/1.1\r\nhost: house\r\nx: ${'a'.repeat(9000)}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 431 /)
  expect(await speak('GET /elsewhere HTTP/1.1\r\nhost: house\r\nconnection: Upgrade\r\nupgrade: websocket\r\n\r\n')).toMatch(/^HTTP\/1\.1 404 /)
  expect((await get('/health')).status).toBe(200)
})

test('somebody who hangs up in the middle leaves no trace', async () => {
  const log = aLog(street.fetch)
  await log.found()
  await speak(`POST ${paths.entries(log.id)} HTTP/1.1\r\nhost: house\r\nauthorization: ${bearer(log.first)}\r\ncontent-length: 500\r\n\r\nhalf`, true)
  expect(await log.append(log.first, anEnvelope())).toMatchObject({ status: 200, seq: 1 })
  expect(street.said).toEqual([])
})

test('an accident is said without a word of what was asked', async () => {
  const log = aLog(street.fetch)
  await log.found()
  street.inside.app.get('/accident', () => { throw new TypeError(`unexpected ${log.id.toString()}`) })
  expect((await get('/accident?for=secret')).status).toBe(500)
  expect(street.said).toEqual([expect.stringMatching(/^Accident: TypeError at [\w/.-]+\.ts:\d+:\d+$/) as string])
})
