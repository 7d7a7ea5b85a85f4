import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { everySort } from './tests/town.ts'
import { fill, openGiving } from './tests/giving-house.ts'

const folder = mkdtempSync(join(tmpdir(), 'visavis-feeds-'))
let house: Awaited<ReturnType<typeof openGiving>>
beforeAll(async () => {
  fill(folder, everySort)
  house = await openGiving(folder)
})
afterAll(async () => {
  await house.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('lists others may take', () => {
  it('are Meeting Guide rows of weekly meetings, and say how many groups stayed out and where it is told why', async () => {
    const answer = await house.ask('/feeds/meeting-guide.json')
    const rows = (await answer.json()) as Record<string, unknown>[]
    expect(answer.headers.get('x-left-out')).toBe(`13 of ${everySort.length}`)
    expect(answer.headers.get('link')).toBe('</feeds/meeting-guide.report.json>; rel="describedby"')
    expect(rows.find(({ slug }) => slug === 'plain')).toMatchObject({ day: 2, time: '19:00', url: 'https://house.example/groups/plain' })
    expect(rows.every((row) => typeof row['name'] === 'string' && /^[a-z0-9-]+$/.test(String(row['slug'])))).toBe(true)
    for (const out of ['fortnight', 'last-friday', 'full', 'sample', 'by-arrangement']) expect(rows.some(({ slug }) => slug === out)).toBe(false)
    const report = JSON.parse(await house.text('/feeds/meeting-guide.report.json')) as { groups: { slug: string; given: boolean; why?: string[] }[]; listed: number; leftOut: number; rows: number }
    expect(report.groups.find(({ slug }) => slug === 'last-friday')).toEqual({ slug: 'last-friday', given: false, why: ['not-weekly'] })
    expect(answer.headers.get('x-left-out')).toBe(`${report.leftOut} of ${report.listed}`)
    expect(report.rows).toBe(rows.length)
  })

  it('hold only what a group agreed to have in feeds', async () => {
    const all = await Promise.all(['/feeds/meeting-guide.json', '/feeds/tsml.csv', '/feeds/groups.csv', '/feeds/hsds.json', '/groups/consented.ics', '/find.ics?q=consented'].map((path) => house.text(path)))
    expect(all[0]).toContain('"slug":"plain"')
    for (const text of all) expect(text).not.toMatch(/secret\.example|nobody agreed/)
  })

  it('let no cell of a table become a formula', async () => {
    for (const path of ['/feeds/tsml.csv', '/feeds/groups.csv']) {
      const text = await house.text(path)
      expect(text).toContain(`'=HYPERLINK`)
      expect(text).not.toMatch(/(^|,)"?[=@]/m)
    }
  })

  it('are sent again only when something changed, packed for whoever can unpack, to any site', async () => {
    const first = await house.ask('/feeds/tsml.csv', { 'accept-encoding': 'gzip' })
    expect(first.headers.get('access-control-allow-origin')).toBe('*')
    expect(first.headers.get('content-encoding')).toBe('gzip')
    expect(gunzipSync(Buffer.from(await first.arrayBuffer())).toString()).toBe(`\uFEFF${await house.text('/feeds/tsml.csv')}`.replace('\uFEFF\uFEFF', '\uFEFF'))
    const etag = first.headers.get('etag') ?? ''
    expect((await house.ask('/feeds/tsml.csv', { 'if-none-match': etag })).status).toBe(304)
    expect((await house.ask('/feeds/tsml.csv', { 'if-modified-since': first.headers.get('last-modified') ?? '' })).status).toBe(304)
    house.clock.now += 86_400_000
    expect((await house.ask('/feeds/tsml.csv', { 'if-none-match': etag })).status).toBe(200)
    house.clock.now -= 86_400_000
    expect((await house.ask('/feeds/nothing.json')).status).toBe(404)
  })
})

describe('calendars', () => {
  it('of one group and of a search come with their rule, and say what is not in them', async () => {
    const answer = await house.ask('/groups/fortnight.ics')
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(await answer.text()).toMatch(/RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU\r\n/)
    expect((await house.ask('/groups/fortnight.ics', { 'if-none-match': answer.headers.get('etag') ?? '' })).status).toBe(304)
    const found = await house.ask('/find.ics?q=group')
    expect(found.headers.get('x-left-out')).toMatch(/^\d+ of \d+$/)
    expect((await found.text()).match(/BEGIN:VEVENT/g)?.length).toBeGreaterThan(25)
    expect((await house.ask('/groups/nobody.ics')).status).toBe(404)
  })

  it('speak the language asked for, and no names if nobody should see them', async () => {
    expect(await house.text('/groups/plain.ics?lang=de&names=no')).toMatch(/X-WR-CALNAME:Treffen[\s\S]*SUMMARY:Treffen/)
    expect(await house.text('/groups/plain.ics?lang=fr&names=no')).not.toContain('Group plain')
  })
})
