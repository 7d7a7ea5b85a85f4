import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fetchAsk } from '../http/fetch-ask.ts'
import { clientDoor } from './index.ts'
import { clientPolicy } from './policy.ts'

const root = mkdtempSync(join(tmpdir(), 'visavis-client-'))
const page = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'" /><title>Visavis</title>`
const bundle = 'export const room = 1\n'.repeat(200)

beforeAll(() => {
  mkdirSync(join(root, 'build', '_app', 'immutable'), { recursive: true })
  writeFileSync(join(root, 'build', 'index.html'), page)
  writeFileSync(join(root, 'build', '_app', 'immutable', 'bundle.abc.js'), bundle)
  writeFileSync(join(root, 'outside.txt'), 'not for anybody')
})
afterAll(() => rmSync(root, { recursive: true }))

const door = clientDoor(join(root, 'build'))
const get = async (path: string, headers = {}, method = 'GET') => (await door(fetchAsk(new Request(`http://house${path}`, { headers, method }))))!

test('the page comes with the policy it brings, and nobody may frame it', async () => {
  const { status, headers } = await get('/my/')
  expect([status, headers['content-security-policy']]).toEqual([200, "default-src 'none'; script-src 'self'; frame-ancestors 'none'"])
  expect([headers['cache-control'], headers['content-type']]).toEqual(['no-cache', 'text/html; charset=utf-8'])
  expect((await get('/my/', { 'if-none-match': headers['etag'] })).status).toBe(304)
  expect((await get('/my')).headers['location']).toBe('/my/')
})

test('a page that brings no policy may do nothing', () => {
  expect(clientPolicy('<title>?</title>')).toBe("default-src 'none'; frame-ancestors 'none'")
})

test('what never changes is kept for a year, and packed as the browser likes', async () => {
  const path = '/my/_app/immutable/bundle.abc.js'
  const [plain, gzip, br] = [await get(path), await get(path, { 'accept-encoding': 'gzip' }), await get(path, { 'accept-encoding': 'gzip, br' })]
  expect(plain.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  expect([plain, gzip, br].map(({ headers }) => headers['content-encoding'])).toEqual([undefined, 'gzip', 'br'])
  expect([plain.body!.length, gzip.body!.length < 200, br.body!.length < 200]).toEqual([bundle.length, true, true])
})

test('nothing outside the built files can be asked for', async () => {
  for (const path of ['/my/../outside.txt', '/my/..%2foutside.txt', '/my//etc/passwd', '/my/_app', '/my/index.html/']) {
    const answer = await door({ ...fetchAsk(new Request('http://house/')), path })
    expect(answer!.status).toBe(404)
  }
  expect((await get('/my/', {}, 'POST')).status).toBe(405)
  expect(door(fetchAsk(new Request('http://house/mystery')))).toBeNull()
})

test('a client built anew is noticed; one that is not built says so', async () => {
  await get('/my/')
  writeFileSync(join(root, 'build', 'index.html'), `${page}anew`)
  utimesSync(join(root, 'build', 'index.html'), 1, 1)
  expect(String((await get('/my/')).body)).toMatch(/anew$/)
  const empty = await clientDoor(join(root, 'nowhere'))(fetchAsk(new Request('http://house/my/')))
  expect([empty!.status, empty!.body]).toEqual([503, 'The group side has not been built yet. "npm start" builds it.\n'])
})
