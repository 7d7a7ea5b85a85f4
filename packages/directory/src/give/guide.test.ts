import { describe, expect, it } from 'vitest'
import { exampleListing } from '../search/example-listing.ts'
import { cellsOf } from '../feed/sheet/cells.ts'
import type { Listing, Origin } from '../listing/listing.ts'
import type { Series } from '../series/series.ts'
import { asGuide, asTable, asTsml, csvRow, tableHeaders, tsmlHeaders } from './index.ts'

const giving = { house: 'https://house.example', today: '2026-11-22' }
const weekly = (day: Series['day'], start = 1140, end: number | null = 1230): Series => ({ day, start, end, rhythm: { kind: 'weekly', every: 1 } })
const origin: Origin = { kind: 'import', source: 'Otter Valley', url: 'https://list.example/1', fellowship: 'aa', claimed: '2024-03-02', seen: '2026-11-20', missingSince: null }
const mill = { venue: 'Old Mill', address: '12 Mill Lane, Ottersby, ON K1A 0B1, Canada', city: 'Ottersby', postal: 'K1A 0B1', region: 'ON', country: 'CA', lat: 45.4, lng: -75.7, exact: true }
const when = (...series: Series[]) => ({ series, zone: 'America/Toronto', words: '', look: false })
const table = (wish: Parameters<typeof exampleListing>[0] = {}): Listing => exampleListing({ origin, topics: ['alcohol'], place: mill, when: when(weekly(2)), ...wish })

describe('what Meeting Guide can say', () => {
  it('is said without a loss: a weekly meeting of a fellowship, at an address', () => {
    const { rows, why, lost } = asGuide(table({ languages: [], tags: [{ code: 'aa:X', kind: 'access', label: { en: 'Wheelchair Access', fr: 'Accès aux fauteuils roulants', de: 'Rollstuhlgerecht' } }] }), giving)
    expect({ why, lost }).toEqual({ why: [], lost: [] })
    expect(rows).toEqual([{
      name: 'Kitchen Table', slug: 'kitchen-table', day: 2, time: '19:00', end_time: '20:30', timezone: 'America/Toronto', types: ['X'], group: 'Kitchen Table', location: 'Old Mill',
      formatted_address: mill.address, city: 'Ottersby', state: 'ON', postal_code: 'K1A 0B1', country: 'CA', latitude: 45.4, longitude: -75.7, approximate: 'no', entity: 'Alcoholics Anonymous',
      attendance_option: 'in_person', url: 'https://house.example/groups/kitchen-table', updated: '2024-03-02 00:00:00',
    }])
  })

  it('counts days from Sunday, puts days of one time together and others apart', () => {
    const { rows, why } = asGuide(table({ when: when(weekly(7), weekly(1), weekly(3, 600, null)) }), giving)
    expect(rows.map(({ slug, day, time, end_time: end }) => ({ slug, day, time, end }))).toEqual([
      { slug: 'kitchen-table', day: [0, 1], time: '19:00', end: '20:30' }, { slug: 'kitchen-table-2', day: 3, time: '10:00', end: undefined },
    ])
    expect(why).toEqual(['in-several-rows'])
  })

  it('leaves out what would send somebody to a locked door, and says why', () => {
    const monthly: Series = { ...weekly(2), rhythm: { kind: 'monthly', which: [2] } }
    const told = (wish: Parameters<typeof table>[0]) => {
      const { rows, why } = asGuide(table(wish), giving)
      return rows.length === 0 ? why : []
    }
    expect(told({ when: when(monthly) })).toEqual(['not-weekly'])
    expect(told({ when: when({ ...weekly(2), rhythm: { kind: 'weekly', every: 2 } }) })).toEqual(['not-weekly'])
    expect(told({ when: when() })).toEqual(['by-arrangement'])
    for (const status of ['forming', 'on-dates', 'waiting-list', 'full', 'closed'] as const) expect(told({ status })).toEqual(['not-open'])
    expect(told({ origin: { kind: 'sample' } })).toEqual(['sample'])
    expect(told({ place: null })).toEqual(['nowhere-to-come'])
    expect(told({ when: { ...when(weekly(2)), pauses: [{ from: '2026-11-01', to: null }] } })).toEqual(['pausing-now'])
    expect(told({ when: when({ ...weekly(2), until: '2026-11-01' }) })).toEqual(['over'])
    expect(told({ when: when({ ...weekly(2), from: '2027-01-05' }) })).toEqual(['not-yet'])
    expect(asGuide(table({ when: when(weekly(2), monthly) }), giving)).toMatchObject({ rows: [{ day: 2 }], why: ['some-not-weekly'] })
  })

  it('says that a room is closed for the time being', () => {
    expect(asGuide(table({ status: 'pausing' }), giving).rows).toMatchObject([{ types: ['EN', 'TC'], attendance_option: 'inactive' }])
  })

  it('names every field that would not come back', () => {
    const { lost } = asGuide(table({
      audience: 'both', topics: ['ms'], confirmed: { on: '2026-11-01', by: 'group', how: 'mail' }, contactPoint: 'KISS', origin: { ...origin, fellowship: null },
      when: { ...when(weekly(2)), holidays: { region: 'CA-ON', means: 'off' } }, howToCome: { way: 'just-come', words: 'Ring.', contact: null },
    }), giving)
    expect(lost).toEqual(['audience', 'confirmed', 'contactPoint', 'howToCome', 'notes', 'tags', 'topics', 'when'])
  })
})

describe('tables', () => {
  it('hold a row for each day in TSML, and come back through our own reader', () => {
    const { rows, why } = asTsml(table({ when: when(weekly(1), weekly(4)) }), giving)
    expect(rows.map((cells) => [cells[tsmlHeaders.indexOf('Day')], cells[tsmlHeaders.indexOf('Slug')]])).toEqual([['Monday', 'kitchen-table-monday'], ['Thursday', 'kitchen-table-thursday']])
    expect(why).toEqual(['in-several-rows'])
  })

  it('say a rhythm in words that our own reader understands, and confess the rest', () => {
    const rhythms: Series['rhythm'][] = [{ kind: 'monthly', which: [2, 4] }, { kind: 'monthly', which: [-1] }, { kind: 'weekly', every: 1 }]
    for (const rhythm of rhythms) expect(asTable(table({ when: when({ ...weekly(2), rhythm }) }), giving).lost).not.toContain('when')
    expect(asTable(table({ when: when({ ...weekly(2), rhythm: { kind: 'weekly', every: 2 }, from: '2026-11-03' }) }), giving).lost).not.toContain('when')
    expect(asTable(table({ when: when({ ...weekly(2), rhythm: { kind: 'dates', dates: ['2026-12-01'] } }) }), giving).lost).toContain('when')
    expect(asTable(table(), giving).rows[0]).toHaveLength(tableHeaders.length)
  })

  it('let no cell become a formula, and leave numbers alone', () => {
    const row = csvRow(['=1+1', '+49 30 1', '-75.7', '@x', 'a "b", c', '\t=x', ' - x', '＝1', 'plain'])
    expect(row).toBe(`'=1+1,'+49 30 1,-75.7,'@x,"a ""b"", c",'\t=x,' - x,'＝1,plain\r\n`)
    expect([...cellsOf(row, ',')][0]?.cells).toHaveLength(9)
  })
})
