import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { usualConfig } from '../config.ts'
import type { Ground } from '../room.ts'
import { openDirectory } from './open-directory.ts'
import { sampleListings } from './sample/sample.ts'
import { putSample, removeSample } from './store/listings.ts'
import { openFile } from './store/open-file.ts'

let home = ''
let now = Date.UTC(2026, 10, 22)
const open = async (wish: { sample?: boolean; folder?: string | null } = {}) => {
  const ground: Ground = {
    config: { ...usualConfig(), sample: wish.sample ?? false }, folder: wish.folder === undefined ? home : wish.folder,
    clock: () => now, random: (size) => new Uint8Array(randomBytes(size)), say: () => undefined,
  }
  const { directory, room } = await openDirectory(ground)
  const app = new Hono()
  room.routes(app)
  return { directory, room, app, json: async (path: string) => (await app.request(path)).json() as Promise<Record<string, unknown>> }
}
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'visavis-directory-'))
  now = Date.UTC(2026, 10, 22)
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

const token = () => new Uint8Array(randomBytes(32))
const base64url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url')
const hash = (bytes: Uint8Array) => base64url(new Uint8Array(createHash('sha256').update(bytes).digest()))
const card = {
  name: 'Kitchen Table', shortLine: 'Up at night', topics: ['depression'], audience: 'both', languages: ['en'], place: { district: '', city: 'Lyon', postal: '69001', country: 'FR' },
  when: { series: [{ day: 5, start: 1140, end: 1230 }], words: '', zone: null }, format: 'in-person', howToCome: { way: 'knock', words: '' }, status: 'open',
}
const letterbox = { address: base64url(token()), key: base64url(new Uint8Array(1216)) }
const put = (app: Hono, cardId: string, next: Uint8Array, shown: Uint8Array | null, more: object = {}) =>
  app.request(`/cards/${cardId}`, {
    method: 'PUT', body: JSON.stringify({ card: { ...card, ...more }, letterbox, next: hash(next) }),
    headers: shown === null ? {} : { authorization: `Bearer ${base64url(shown)}` },
  })
const slugOf = async (answer: Response) => ((await answer.json()) as { slug: string }).slug

describe('the doors of the directory', () => {
  it('answer as the page does', async () => {
    const { json, app, directory } = await open({ sample: true })
    const found = await json('/find.json?q=alkohol&near=Lindental&day=1')
    expect(found).toMatchObject({ total: 3, understood: { topics: ['alcohol'], place: { name: 'Lindental' } } })
    const [first] = found['listings'] as { slug: string; km: number }[]
    expect(first?.km).toBeLessThan(25)
    expect(await json(`/groups/${first?.slug}.json`)).toMatchObject({ slug: first?.slug, origin: { kind: 'sample' } })
    expect((await app.request('/groups/nobody.json')).status).toBe(404)
    expect(directory.count()).toEqual({ listings: 25, sample: 25 })
  })

  it('show what another process put in, without a restart', async () => {
    const { directory, room } = await open()
    expect(directory.count().listings).toBe(0)
    const other = openFile(home, 1000)
    putSample(other, sampleListings(), '2026-11-22')
    await room.tidy?.()
    expect(directory.count()).toEqual({ listings: 25, sample: 25 })
    removeSample(other)
    await room.tidy?.()
    expect(directory.count().listings).toBe(0)
    other.close()
    await room.close?.()
  })

  it('put no sample over real groups, and keep everything in memory when told so', async () => {
    const inMemory = await open({ folder: null, sample: true })
    expect(inMemory.directory.count().sample).toBe(25)
    expect(readdirSync(home)).toEqual([])
  })
})

describe('a group publishes its card', () => {
  it('is found, changes it with the token of the moment, and takes it back', async () => {
    const { app, directory, json } = await open()
    const [id, first, second] = [base64url(token()), token(), token()]
    const published = await put(app, id, first, null)
    expect(published.status).toBe(201)
    const slug = await slugOf(published)
    expect(slug).toMatch(/^kitchen-table-[a-z2-9]{7}$/)
    expect(await json('/find.json?near=Lyon&for=relatives')).toMatchObject({ total: 1, listings: [{ slug, origin: { kind: 'here' } }] })
    expect(await json(`/groups/${slug}.json`)).toMatchObject({ letterbox, place: { city: 'Lyon', address: '' } })

    const renamed = await put(app, id, second, first, { name: 'Round Table' })
    expect([renamed.status, await slugOf(renamed)]).toEqual([200, slug])
    expect(directory.listingBySlug(slug)?.name).toBe('Round Table')

    const withdraw = (shown: Uint8Array) => app.request(`/cards/${id}`, { method: 'DELETE', headers: { authorization: `Bearer ${base64url(shown)}` } })
    expect((await withdraw(first)).status).toBe(403)
    expect((await withdraw(second)).status).toBe(204)
    expect(directory.listingBySlug(slug)).toBeNull()
    expect((await withdraw(second)).status).toBe(404)
  })

  it('may send the same twice, because an answer may get lost', async () => {
    const { app } = await open()
    const [id, first, second] = [base64url(token()), token(), token()]
    const slug = await slugOf(await put(app, id, first, null))
    expect(await slugOf(await put(app, id, first, null))).toBe(slug)
    await put(app, id, second, first, { status: 'full' })
    const again = await put(app, id, second, first, { status: 'full' })
    expect([again.status, await slugOf(again)]).toEqual([200, slug])
    expect((await put(app, id, second, first, { status: 'open' })).status).toBe(403)
  })

  it('is protected from everybody else', async () => {
    const { app, directory } = await open()
    const [id, first] = [base64url(token()), token()]
    const slug = await slugOf(await put(app, id, first, null))
    expect((await put(app, id, token(), null, { name: 'Stolen' })).status).toBe(401)
    expect((await put(app, id, token(), token(), { name: 'Stolen' })).status).toBe(403)
    expect(directory.listingBySlug(slug)?.name).toBe('Kitchen Table')
  })

  it('is told what is wrong, and not let in too often', async () => {
    const { app } = await open()
    const id = base64url(token())
    const faulty = await put(app, id, token(), null, { name: '', topics: ['nothing'] })
    expect([faulty.status, await faulty.json()]).toEqual([422, { error: 'faulty', faults: [{ field: 'card.name', fault: 'missing' }, { field: 'card.topics', fault: 'unknown' }] }])
    for (const [path, body] of [['/cards/x', '{}'], [`/cards/${id}`, 'no json']] as const) expect((await app.request(path, { method: 'PUT', body })).status).toBe(400)
    expect((await app.request(`/cards/${id}`, { method: 'PUT', body: 'x'.repeat(40_000) })).status).toBe(413)
    const statuses = []
    for (let n = 0; n < 31; n++) statuses.push((await put(app, id, token(), token(), { name: '' })).status)
    expect(statuses.at(-1)).toBe(429)
    now += 3_600_000
    expect((await put(app, id, token(), null)).status).toBe(201)
  })

  it('leaves neither its id nor a token in the file', async () => {
    const { app, room } = await open()
    const [id, first, second] = [base64url(token()), token(), token()]
    await put(app, id, first, null)
    await put(app, id, second, first)
    await room.close?.()
    const bytes = Buffer.concat(readdirSync(home).map((name) => readFileSync(join(home, name))))
    for (const secret of [id, first, second, base64url(first), base64url(second)]) expect(bytes.includes(Buffer.from(secret))).toBe(false)
  })
})
