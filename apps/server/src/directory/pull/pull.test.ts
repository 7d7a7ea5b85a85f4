import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openOffice } from '../../command/tests/office.ts'
import { fetchSource } from './fetch-source.ts'
import { isOutward } from './outward.ts'
import { ask, openReach } from './reach.ts'
import type { Reach } from './reach.ts'

const { row, visavis, listings, kept } = openOffice()

type Answer = (request: IncomingMessage, response: ServerResponse) => void
let server: Server
let answer: Answer
let asked: IncomingMessage['headers'][] = []
beforeEach(async () => {
  asked = []
  server = createServer((request, response) => (asked.push(request.headers), answer(request, response)))
  await new Promise<void>((open) => server.listen(0, '127.0.0.1', open))
})
afterEach(() => new Promise((closed) => (server.closeAllConnections(), server.close(closed))))

/** A net in which one name leads to the server of this test, and everything else is as it is outside. */
const here: Reach = { ...openReach(), resolve: async (host) => (host === 'feeds.example.org' ? ['203.0.114.1'] : host === 'inner.example.org' ? ['10.0.0.7'] : ['203.0.114.1', '192.168.0.1']), ask: (url, _ip, headers, signal) => ask(new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}${url.pathname}`), '127.0.0.1', headers, signal) }
const inside = ['10', 0, 0, 7].join('.')
const feed = (rows: unknown): Answer => (_, response) => response.end(JSON.stringify(rows))
const fetchIt = (address = 'http://feeds.example.org/m.json', limits = { bytes: 10_000, milliseconds: 2000 }) => fetchSource(address, { etag: null, modified: null }, here, limits)

describe('addresses that point inward', () => {
  it.each(['127.0.0.1', '10.1.2.3', '172.31.0.1', '192.168.1.1', '169.254.169.254', '100.100.0.1', '0.0.0.0', '224.0.0.1', '255.255.255.255', '::1', '::', 'fe80::1', 'fc00::1', 'fd12::1', '::ffff:10.0.0.1', '64:ff9b::7f00:1', '2002:7f00:1::', '2001:db8::1', 'ff02::1', 'not an address'])(
    '%s is none to ask', (ip) => expect(isOutward(ip)).toBe(false),
  )
  it.each(['93.184.215.14', '2606:2800:21f:cb07:6820:80da:af6b:8b2c'])('%s may be asked', (ip) => expect(isOutward(ip)).toBe(true))

  it.each([
    ['http://127.0.0.1/x', /private network/], ['http://2130706433/x', /private network/], ['http://0x7f.1/x', /private network/], ['http://[::1]/x', /private network/], ['http://[::ffff:127.0.0.1]/x', /private network/],
    ['http://inner.example.org/x', /private network/], ['http://two.example.org/x', /private network/], ['ftp://feeds.example.org/x', /only http/], ['http://me:secret@feeds.example.org/x', /password/],
  ])('%s is refused', (address, message) => expect(fetchIt(address)).rejects.toThrow(message))

  it('also when the source only sends us there', async () => {
    for (const [location, message] of [[`http://${inside}/secret`, /private network/], ['http://inner.example.org/', /private network/], ['file:///etc/passwd', /only http/], ['http://feeds.example.org/again', /more than 5 times/]] as const) {
      answer = (_, response) => response.writeHead(302, { location }).end()
      await expect(fetchIt()).rejects.toThrow(message)
    }
  })

  it('and from https to http is nowhere to go', async () => {
    answer = (_, response) => response.writeHead(301, { location: 'http://feeds.example.org/plain' }).end()
    await expect(fetchIt('https://feeds.example.org/m')).rejects.toThrow(/from https to http/)
  })
})

describe('a source that behaves badly', () => {
  it('sends too much, packed or not, or never ends', async () => {
    answer = (_, response) => response.end(Buffer.alloc(20_000, 32))
    await expect(fetchIt()).rejects.toThrow(/more than/)
    answer = (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(5_000_000, 32)))
    await expect(fetchIt()).rejects.toThrow(/more than/)
    answer = (_, response) => void response.write('[')
    await expect(fetchIt(undefined, { bytes: 1000, milliseconds: 100 })).rejects.toThrow(/in time/)
    answer = (_, response) => response.writeHead(500).end()
    await expect(fetchIt()).rejects.toThrow(/answers 500/)
    answer = (request) => request.socket.destroy()
    await expect(fetchIt()).rejects.toThrow(/could not be read/)
  })
})

describe('an office lets a source be pulled', () => {
  const sources = (args: string[], today = '2026-11-22') => visavis(['sources', ...args], today, undefined, here)

  it('and it is read again only when it changed', async () => {
    answer = (request, response) => (request.headers['if-none-match'] === '"1"' ? response.writeHead(304).end() : response.writeHead(200, { etag: '"1"' }).end(JSON.stringify([row('a'), row('b')])))
    expect((await sources(['add', 'north', 'http://feeds.example.org/m.json', '--every', '12'])).said).toMatch(/every 12 hours/)
    expect((await sources(['pull', '--due'])).said).toBe('north: new 2, changed 0, missing 0, refused 0')
    expect((await sources(['pull', '--due'])).said).toBe('')
    expect((await sources(['pull', '--due'], '2026-11-23')).said).toBe('north: not changed since last time')
    expect(asked.map((headers) => headers['if-none-match'])).toEqual([undefined, '"1"'])
    expect((await sources([])).said).toMatch(/north · http:\/\/feeds.example.org\/m.json, every 12 hours · asked 2026-11-23 00:00 UTC: not changed/)
    expect((await sources(['remove', 'north'])).said).toMatch(/still listed/)
    expect(listings()).toHaveLength(2)
  })

  it('but when most of it is suddenly gone, nothing is touched, and it is asked for whole again', async () => {
    answer = feed([row('a'), row('b'), row('c')])
    await sources(['add', 'north', 'http://feeds.example.org/m.json'])
    await sources(['pull'])
    answer = (_, response) => response.writeHead(200, { etag: '"2"' }).end(JSON.stringify([row('a')]))
    expect((await sources(['pull'], '2026-11-24')).said).toMatch(/held back: most of what was known is missing \(2\)/)
    expect(kept().map(({ missing }) => missing)).toEqual([null, null, null])
    await sources(['pull'])
    expect(asked.at(-1)?.['if-none-match']).toBeUndefined()
  })

  it('and one that is down does not keep the others waiting', async () => {
    await sources(['add', 'down', 'http://feeds.example.org/down'])
    await sources(['add', 'up', 'http://feeds.example.org/up'])
    answer = (request, response) => (request.url === '/down' ? response.writeHead(503).end() : feed([row('a')])(request, response))
    expect((await sources(['pull'])).said).toBe('down: The source answers 503.\nup: new 1, changed 0, missing 0, refused 0')
  })

  it('or says it in a way that makes no sense', async () => {
    for (const args of [['add', 'x'], ['add', 'x', 'nowhere'], ['add', 'x', `http://${inside}/`], ['add', 'x', 'http://feeds.example.org/', '--every', 'often'], ['add', 'x', 'http://feeds.example.org/', '--topic', 'zz'], ['pull', 'nobody'], ['remove', 'nobody'], ['forget']]) {
      expect((await sources(args)).status).toBe(1)
    }
  })
})
