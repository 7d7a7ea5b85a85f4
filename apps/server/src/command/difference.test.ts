import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openFile } from '../directory/store/open-file.ts'
import { openReader } from '../directory/store/reader.ts'
import { openOffice } from './tests/office.ts'

const { home, row, write, visavis, kept } = openOffice()

/** The groups a seeker would see on that day. */
function shown(today: string): string[] {
  const file = openFile(join(home(), 'data'), 1000)
  const names = [...openReader(file, today).steps()].flat().map(({ listing }) => listing.name)
  file.close()
  return names.toSorted()
}

describe('an office imports the same feed again', () => {
  it('whose identifiers are all new: the groups keep their addresses', async () => {
    await visavis(['import', write([row('a'), row('b'), row('c', { name: 'Twin' }), row('d', { name: 'Twin' })])])
    const before = kept().map(({ slug }) => slug).toSorted()
    const again = [row('1', { name: 'Group a' }), row('2', { name: 'Group b', notes: 'Now with tea.' }), row('3', { name: 'Twin' }), row('4', { name: 'Twin' })]
    const { said } = await visavis(['import', write(again)])
    // Two that are alike in everything cannot be told apart, so they count as new.
    expect(said).toMatch(/new 2 · changed 2 · unchanged 0[^]*no longer in the source: 2[^]*found again under another identifier: 2: “Group a”, “Group b”/)
    expect(kept().map(({ slug }) => slug)).toEqual(expect.arrayContaining(before))
    expect(kept().map(({ key }) => key)).toEqual(['1', '2', '3', '4', 'c', 'd'])
  })

  it('and is told which fields changed, in a file it can open', async () => {
    await visavis(['import', write([row('a'), row('b', { name: '=HYPERLINK("x")' }), row('c', { name: '<img src=x>Open' })])])
    const feed = write([row('a', { time: '20:00', notes: 'Ring twice.' }), row('d'), row('e', { day: 9 })])
    const [json, table, page] = ['json', 'csv', 'html'].map((ending) => join(home(), `report.${ending}`))
    for (const report of [json, table, page]) await visavis(['import', feed, '--dry-run', '--report', report ?? ''])
    expect(JSON.parse(readFileSync(json ?? '', 'utf8'))).toMatchObject({
      stored: false, refused: [{ row: 3, slug: 'e' }],
      difference: { added: 1, changed: 1, missing: 2, entries: { added: [{ key: 'd' }], changed: [{ key: 'a', fields: ['notes', 'when'] }], missing: [{ key: 'b', since: null }, { key: 'c' }] } },
    })
    expect(readFileSync(table ?? '', 'utf8')).toMatch(/"changed","","a","Group a","notes, when"\r\n[^]*"missing","","b","'=HYPERLINK\(""x""\)"/)
    expect(readFileSync(page ?? '', 'utf8')).not.toMatch(/<img|<script/)
    expect(readFileSync(page ?? '', 'utf8')).toMatch(/A rehearsal: nothing was stored\.[^]*day 9 is neither/)
  })

  it('without a group: it is shown for three readings on different days, then hidden, and never deleted', async () => {
    await visavis(['import', write([row('a'), row('b')])], '2026-11-01')
    const without = write([row('a')])
    for (const today of ['2026-11-02', '2026-11-02', '2026-11-03']) await visavis(['import', without], today)
    expect(shown('2026-11-03')).toEqual(['Group a', 'Group b'])
    expect((await visavis(['import', without], '2026-11-04')).said).toMatch(/missing too long, now hidden and kept: 1/)
    expect(shown('2026-11-04')).toEqual(['Group a'])
    expect(kept()).toHaveLength(2)
    expect((await visavis(['import', write([row('a'), row('b')])], '2026-11-05')).said).toMatch(/back again: 1/)
    expect(shown('2026-11-05')).toEqual(['Group a', 'Group b'])
  })

  it('once more after a month: what was missing all the time is hidden without another reading', async () => {
    await visavis(['import', write([row('a'), row('b')])], '2026-11-01')
    await visavis(['import', write([row('a')])], '2026-11-02')
    expect(shown('2026-12-02')).toEqual(['Group a', 'Group b'])
    expect(shown('2026-12-03')).toEqual(['Group a'])
  })

  it('with a newer date and nothing else: nothing looks fresher for it', async () => {
    await visavis(['import', write([row('a', { updated: '2020-01-01 10:00:00' })])])
    await visavis(['import', write([row('a', { updated: '2026-11-20 10:00:00' })])])
    expect(kept().map(({ listing }) => JSON.parse(String(listing)) as object)).toMatchObject([{ origin: { claimed: '2026-11-20' } }])
    expect(String(kept()[0]?.['listing'])).not.toContain('confirmed')
  })
})
