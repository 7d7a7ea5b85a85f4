import { describe, expect, it } from 'vitest'
import { exampleListing } from '../search/example-listing.ts'
import { dueOf } from './due.ts'
import { tidy } from './field.ts'
import { fieldNames, fitting, textsOf, withTexts } from './fields.ts'
import type { FieldName } from './fields.ts'

const on = (day: string) => ({ on: day, by: 'group' as const, how: 'link' as const })

describe('Gerda asks a group whether its entry is still right', () => {
  it('after six months, once more after nine, and not twice for the same step', () => {
    const asked = (last: string | null, today: string) => dueOf(on('2026-01-01'), last, today)
    expect([asked(null, '2026-07-02'), asked(null, '2026-07-03'), asked('2026-07-03', '2026-07-04'), asked('2026-07-03', '2026-10-02'), asked('2026-10-02', '2026-10-03')]).toEqual([null, 'ask', null, 'last-call', null])
    expect(asked('2025-11-01', '2026-07-03')).toBe('ask')
  })

  it('and a group that never answered is asked again after three months', () => {
    expect([dueOf(undefined, null, '2026-07-03'), dueOf(undefined, '2026-07-03', '2026-10-01'), dueOf(undefined, '2026-07-03', '2026-10-02')]).toEqual(['ask', null, 'last-call'])
    expect(dueOf(on('2026-01-01'), null, '2026-01-11', { amber: 10, lastCall: 20, hidden: 30 })).toBe('ask')
  })
})

describe('what an entry says, field by field', () => {
  const entry = exampleListing({
    name: 'Quiet Tuesday', topics: ['anxiety', 'depression'], notes: 'Ring twice.\nTea at six.', join: { link: 'https://meet.example/1', known: false, phone: null, words: '' },
    place: { city: 'Elmbrook', address: '12 Mill Lane', lat: 1, lng: 2 }, when: { series: [{ day: 2, start: 1140, end: 1230, rhythm: { kind: 'weekly', every: 2 } }], zone: null, words: '', look: true },
  })

  it('is the same when every text is put back where it came from', () => {
    const before = structuredClone(entry)
    const texts = textsOf(entry)
    expect(withTexts(entry, new Map(Object.entries(texts) as [FieldName, string][]))).toEqual(before)
    expect(fieldNames.filter((name) => name !== 'way').every((name) => fitting(entry, name, texts[name]) === texts[name])).toBe(true)
  })

  it('changes only where a text changes, and forgets the old spot when the town is another', () => {
    const moved = withTexts(entry, new Map<FieldName, string>([['city', 'Oakham'], ['series', '[{"day":3,"start":600,"end":null}]'], ['look', 'no']]))
    expect(moved).toMatchObject({ name: 'Quiet Tuesday', place: { city: 'Oakham', address: '12 Mill Lane', lat: null }, when: { look: false, series: [{ day: 3, start: 600, rhythm: { kind: 'weekly', every: 1 } }] } })
    expect(entry.place).toMatchObject({ city: 'Elmbrook', lat: 1 })
    expect(withTexts(entry, new Map<FieldName, string>([['address', '14 Mill Lane']])).place).toMatchObject({ address: '14 Mill Lane', lat: 1 })
    expect(withTexts(entry, new Map<FieldName, string>([['link', '']])).join).toBeNull()
  })

  it('takes nothing that makes no sense, and nobody can be sent to knock where there is no door', () => {
    const nonsense: [FieldName, string][] = [['name', 'A'], ['status', 'fine'], ['topics', ''], ['topics', 'nonsense'], ['country', 'Germany'], ['link', 'javascript:alert(1)'], ['series', '{'], ['series', '[{"day":9}]'], ['way', 'knock'], ['look', '1']]
    for (const [name, text] of nonsense) expect([name, fitting(entry, name, text)]).toEqual([name, null])
    expect(withTexts(entry, new Map(nonsense))).toEqual(entry)
    expect(fitting(entry, 'country', 'de')).toBe('DE')
    expect(tidy('  Ring\u0007 twice.\r\nTea.\u202e ')).toBe('Ring  twice.\nTea.')
  })
})
