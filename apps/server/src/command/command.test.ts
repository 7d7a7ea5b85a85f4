import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openFile } from '../directory/store/open-file.ts'
import { openOffice } from './tests/office.ts'
import type { Row } from './tests/office.ts'

const { home, row, write, visavis, kept } = openOffice()

describe('an office imports its feed', () => {
  it('twice, and nothing is doubled', async () => {
    const path = write([row('a'), row('b', { day: [1, 3] })])
    expect((await visavis(['import', path])).said).toMatch(/new 2 · changed 0 · unchanged 0 · refused 0/)
    const first = kept()
    expect((await visavis(['import', path], '2027-01-01')).said).toMatch(/new 0 · changed 0 · unchanged 2 · refused 0/)
    expect(kept()).toEqual(first)
  })

  it('with each original as it came', async () => {
    const original = '{ "slug":"a",  "name":"Ä", "day":2,"time":"19:00","city":"Bern","url":"https://oc-aa.org/x", "odd":[1,2 ] }'
    await visavis(['import', write(`[ ${original} ]`)])
    expect(kept()[0]?.['original']).toBe(original)
  })

  it('changed: the address of a group stays, what vanished is kept and marked, and unmarked when it is back', async () => {
    await visavis(['import', write([row('a'), row('b'), row('c')])])
    const slugs = kept().map((each) => each['slug'])
    const { said } = await visavis(['import', write([row('a', { name: 'Renamed' }), row('c')])], '2026-12-01')
    expect(said).toMatch(/new 0 · changed 1 · unchanged 1/)
    expect(said).toMatch(/no longer in the source: 1 .*“Group b”/)
    expect(kept().map((each) => each['slug'])).toEqual(slugs)
    expect(kept().map((each) => each['missing'])).toEqual([null, '2026-12-01', null])
    expect((await visavis(['import', write([row('a'), row('b'), row('c')])])).said).toMatch(/back again: 1/)
    expect(kept().map((each) => each['missing'])).toEqual([null, null, null])
  })

  it('from two sources that use the same slugs', async () => {
    await visavis(['import', write([row('a')]), '--source', 'north'])
    await visavis(['import', write([row('a')]), '--source', 'south'])
    expect(new Set(kept().map((each) => each['slug'])).size).toBe(2)
  })

  it('with the reason for each row that was refused', async () => {
    const report = join(home(), 'report.json')
    const { status, said } = await visavis(['import', write([row('a'), row('a'), row('a', { day: 5 }), 7, row('d', { time: 'soon' })]), '--report', report])
    expect(status).toBe(0)
    expect(said).toMatch(/new 2 .* refused 3/)
    expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({
      stored: true, refused: [{ row: 2, slug: 'a', reason: expect.stringMatching(/same slug, day and time as row 1/) }, { row: 4 }, { row: 5, slug: 'd' }],
    })
  })

  it('as a rehearsal that leaves no trace', async () => {
    expect((await visavis(['import', write([row('a')]), '--dry-run'])).said).toMatch(/new 1 .*\n?[^]*nothing was stored/)
    expect(existsSync(join(home(), 'data'))).toBe(false)
  })

  it('any number of times in any order: the last feed is what is shown, and no group is there twice', async () => {
    const feed = fc.uniqueArray(fc.record({ slug: fc.constantFrom('a', 'b', 'c', 'd', 'e'), name: fc.constantFrom('One', 'Two') }), { selector: ({ slug }) => slug, minLength: 1 })
    await fc.assert(fc.asyncProperty(fc.array(feed, { minLength: 1, maxLength: 4 }), async (feeds) => {
      rmSync(join(home(), 'data'), { recursive: true, force: true })
      for (const each of feeds) await visavis(['import', write(each.map(({ slug, name }) => row(slug, { name: `${slug} ${name}` })))])
      const last = feeds.at(-1) ?? []
      const present = kept().filter((each) => each['missing'] === null)
      expect(present.map((each) => [each['key'], (JSON.parse(String(each['listing'])) as Row)['name']])).toEqual(
        last.map(({ slug, name }) => [slug, `${slug} ${name}`]).toSorted())
      expect(new Set(kept().map((each) => each['key'])).size).toBe(kept().length)
      expect(kept()).toHaveLength(new Set(feeds.flat().map(({ slug }) => slug)).size)
    }), { numRuns: 15 })
  })
})

describe('an office imports something else', () => {
  it.each([
    ['hello', /not JSON/], ['{"a":1}', /one record/], ['[]', /list is empty/], ['[{"slug":"a"', /ends in the middle/], ['[{"slug":"a"},{"b":}]', /Row 2 is not JSON/],
    ['[{"slug":"a","name":"a"}]', /does not say what its groups are about/],
  ])('%s: it is told what to do, and what was there is not harmed', async (text, message) => {
    await visavis(['import', write([row('a'), row('b')])])
    const before = kept()
    const { status, said } = await visavis(['import', write(text)])
    expect([status, said]).toEqual([1, expect.stringMatching(message)])
    expect(said).toMatch(/Nothing was imported/)
    expect(kept()).toEqual(before)
  })

  it('from an address that does not answer as hoped', async () => {
    const from = (answer: () => Promise<Response>) => visavis(['import', 'https://feeds.example.org/meetings'], '2026-11-22', answer)
    const failing = (code: string) => () => Promise.reject(Object.assign(new TypeError('fetch failed'), { cause: { code } }))
    expect(await from(async () => new Response('<html>Please prove you are human', { status: 200 }))).toMatchObject({ status: 1, said: expect.stringMatching(/a web page/) })
    expect((await from(async () => new Response('', { status: 404 }))).said).toMatch(/404 \(not found\): check the address/)
    expect((await from(failing('ENOTFOUND'))).said).toMatch(/host that is not known/)
    expect((await from(failing('ECONNREFUSED'))).said).toMatch(/nothing answers there/)
    expect((await from(() => Promise.reject(new DOMException('late', 'TimeoutError')))).said).toMatch(/did not answer within a minute/)
    expect((await from(async () => Response.json([row('a')]))).said).toMatch(/new 1/)
  })

  it('or mistypes the command', async () => {
    for (const [args, message] of [
      [['import'], /one file or address/], [['import', 'none.json'], /There is no file/], [['import', home()], /is a folder/], [['import', 'ftp://x/y'], /http/],
      [['import', 'x', '--fellowship', 'zz'], /is not known/], [['import', 'x', '--topic', 'zz'], /is not known/], [['import', 'x', '--sorce', 'y'], /help import/], [['sample', '--all'], /not known/],
    ] as const) expect(await visavis([...args])).toMatchObject({ status: 1, said: expect.stringMatching(message) })
    expect(await visavis(['imprt'])).toMatchObject({ status: 2, said: expect.stringMatching(/no command "imprt"/) })
  })
})

describe('the other commands', () => {
  it('help, in plain words', async () => {
    expect(await visavis([])).toMatchObject({ status: 0, said: expect.stringMatching(/import .*\n.*sample/) })
    expect((await visavis(['help', 'import'])).said).toMatch(/--dry-run/)
    expect((await visavis(['import', '--help'])).said).toMatch(/--dry-run/)
    expect((await visavis(['topics'])).said).toMatch(/alcohol/)
  })

  it('sample puts an invented region in and takes only that out again', async () => {
    await visavis(['import', write([row('a')])])
    expect((await visavis(['sample'])).said).toMatch(/25 invented groups/)
    await visavis(['sample'])
    expect((await visavis(['status'])).said).toMatch(/26 groups: 1 imported, 0 that live here, 25 invented/)
    expect((await visavis(['sample', '--remove'])).said).toMatch(/25 sample groups are gone/)
    expect(kept().map((each) => each['key'])).toEqual(['a'])
  })

  it('a folder written by a newer Visavis is left alone', async () => {
    await visavis(['sample'])
    const file = openFile(join(home(), 'data'), 1000)
    file.exec('INSERT INTO version VALUES (99)')
    file.close()
    expect(await visavis(['sample', '--remove'])).toMatchObject({ status: 1, said: expect.stringMatching(/written by a newer Visavis.*Nothing was changed/) })
  })
})
