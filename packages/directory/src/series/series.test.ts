import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fallsBetween, holidayOn, holidaysIn, isCountable, isoOf, momentOf, nextDates, numberOf, readSeries, wallOf, weekdayOf, weekdaysOf } from './index.ts'
import type { Day, Rhythm, Series, When } from './index.ts'

const series = (day: Day, rhythm: Rhythm, more: Partial<Series> = {}): Series => ({ day, start: 1140, end: 1230, rhythm, ...more })
const weekly = (every = 1): Rhythm => ({ kind: 'weekly', every })
const monthly = (...which: number[]): Rhythm => ({ kind: 'monthly', which })
const when = (all: Series[], more: Partial<When> = {}): When => ({ series: all, zone: 'Europe/Berlin', words: '', look: false, ...more })
const days = (all: Series[], from: string, most: number, more: Partial<When> = {}) => nextDates(when(all, more), from, most).map(({ day, kind }) => (kind === 'usual' ? day : `${day} ${kind}`))
const n = (iso: string) => numberOf(iso) ?? NaN

describe('the dates of a group', () => {
  it('every week, and on the very day it is asked', () => {
    expect(days([series(2, weekly())], '2026-11-24', 3)).toEqual(['2026-11-24', '2026-12-01', '2026-12-08'])
  })

  it('every second week from its first meeting, also over the new year, and never before it', () => {
    const fortnightly = series(3, weekly(2), { from: '2026-12-16' })
    expect(days([fortnightly], '2026-11-01', 3)).toEqual(['2026-12-16', '2026-12-30', '2027-01-13'])
    expect(days([fortnightly], '2027-01-01', 1)).toEqual(['2027-01-13'])
  })

  it('every second week, but nobody said which: then no date is invented', () => {
    expect(isCountable(series(3, weekly(2)))).toBe(false)
    expect(days([series(3, weekly(2))], '2026-11-01', 3)).toEqual([])
  })

  it('the first and third Monday, the last Friday, a fifth Thursday only where there is one', () => {
    expect(days([series(1, monthly(1, 3))], '2026-11-22', 3)).toEqual(['2026-12-07', '2026-12-21', '2027-01-04'])
    expect(days([series(5, monthly(-1))], '2026-11-22', 3)).toEqual(['2026-11-27', '2026-12-25', '2027-01-29'])
    expect(days([series(4, monthly(5))], '2026-11-01', 2)).toEqual(['2026-12-31', '2027-04-29'])
    expect(days([series(5, monthly(-2))], '2026-11-01', 1)).toEqual(['2026-11-20'])
  })

  it('every second month, the 31st, and a list of days', () => {
    expect(days([series(1, { kind: 'monthly', which: [1], every: 2 }, { from: '2026-11-02' })], '2026-11-03', 2)).toEqual(['2027-01-04', '2027-03-01'])
    expect(days([series(1, { kind: 'month-days', which: [31] })], '2026-11-01', 2)).toEqual(['2026-12-31', '2027-01-31'])
    expect(days([series(1, { kind: 'month-days', which: [-1] })], '2028-02-01', 1)).toEqual(['2028-02-29'])
    expect(days([series(1, { kind: 'dates', dates: ['2027-03-01', '2026-12-05', 'soon'] })], '2026-11-01', 5)).toEqual(['2026-12-05', '2027-03-01'])
  })

  it('two series on one evening are one meeting', () => {
    expect(days([series(1, monthly(1)), series(1, weekly())], '2026-12-07', 2)).toEqual(['2026-12-07', '2026-12-14'])
  })

  it('ends when it ends', () => expect(days([series(2, weekly(), { until: '2026-12-01' })], '2026-11-20', 9)).toEqual(['2026-11-24', '2026-12-01']))
})

describe('a date that is not as usual', () => {
  const tuesdays = [series(2, weekly())]

  it('is called off, and the next ones are still there', () => {
    expect(days(tuesdays, '2026-11-24', 2, { changes: [{ kind: 'off', day: '2026-12-01' }] })).toEqual(['2026-11-24', '2026-12-01 off', '2026-12-08'])
  })

  it('is moved to another day and hour; its length stays', () => {
    const moved = { kind: 'moved' as const, day: '2026-12-01', to: '2026-12-02', newStart: 1200 }
    expect(nextDates(when(tuesdays, { changes: [moved] }), '2026-11-30', 1)).toMatchObject([{ day: '2026-12-02', start: 1200, end: 1290, kind: 'moved', movedFrom: '2026-12-01' }])
    expect(days(tuesdays, '2026-11-30', 1, { changes: [{ ...moved, day: '2026-12-03' }] })).toEqual(['2026-12-01'])
  })

  it('comes on top, even in a pause', () => {
    const more = { pauses: [{ from: '2026-12-01', to: '2027-01-06' }], changes: [{ kind: 'extra' as const, day: '2026-12-24', newStart: 960, newEnd: null }] }
    expect(days(tuesdays, '2026-11-24', 3, more)).toEqual(['2026-11-24', '2026-12-24 extra', '2027-01-12'])
    expect(days(tuesdays, '2026-11-24', 3, { pauses: [{ from: '2026-11-25', to: null }] })).toEqual(['2026-11-24'])
  })

  it('is a holiday where the group meets, and not elsewhere', () => {
    const fridays = [series(5, weekly())]
    const on = (region: string, means: 'off' | 'ask') => days(fridays, '2027-03-26', 1, { holidays: { region, means } })
    expect(on('DE-SN', 'off')).toEqual(['2027-03-26 off', '2027-04-02'])
    expect(on('DE-SN', 'ask')).toEqual(['2027-03-26 ask'])
    expect(on('FR', 'off')).toEqual(['2027-03-26'])
  })
})

describe('holidays', () => {
  it.each([
    ['2026-11-18', 'DE-SN', 'repentance'], ['2026-11-18', 'DE-BE', null], ['2027-10-31', 'DE-SN', 'reformation'], ['2026-12-28', 'GB-ENG', 'boxing-day'], ['2026-12-28', 'DE', null],
    ['2027-05-24', 'CA-QC', 'victoria'], ['2026-11-26', 'US-CA', 'thanksgiving'], ['2026-09-10', 'CH-GE', 'fast-of-geneva'], ['2026-09-21', 'CH-VD', 'fast-monday'],
    ['2026-04-03', 'CH-TI', null], ['2026-04-03', 'CH-ZH', 'good-friday'], ['2026-12-26', 'FR-67', 'boxing-day'], ['2026-12-26', 'FR', null], ['2026-12-08', 'AT', 'immaculate-conception'], ['2026-12-25', 'XX', null],
  ])('%s in %s', (day, region, key) => expect(holidayOn(day, region)).toBe(key))

  it('puts Easter where the churches do', () => {
    expect([2024, 2025, 2026, 2027, 2038, 2049].map((year) => [...holidaysIn('DE-BB', year)].find(([, key]) => key === 'easter-sunday')?.[0]))
      .toEqual(['2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2038-04-25', '2049-04-18'])
  })
})

describe('the clocks', () => {
  const utc = (at: number | undefined) => new Date(at ?? NaN).toISOString()

  it('are put forward: a time that is skipped comes an hour later', () => {
    expect(momentOf('2027-03-28', 150, 'Europe/Berlin')).toEqual({ at: Date.UTC(2027, 2, 28, 1, 30), odd: 'skipped' })
    expect(wallOf(Date.UTC(2027, 2, 28, 1, 30), 'Europe/Berlin')).toEqual({ day: '2027-03-28', minutes: 210 })
  })

  it('are put back: of a time that comes twice, the first is meant', () => {
    expect(momentOf('2026-10-25', 150, 'Europe/Berlin')).toEqual({ at: Date.UTC(2026, 9, 25, 0, 30), odd: 'twice' })
    expect(momentOf('2026-11-01', 90, 'America/New_York')).toEqual({ at: Date.UTC(2026, 10, 1, 5, 30), odd: 'twice' })
  })

  it('leave an evening meeting at its hour all year, and an end after midnight on the next day', () => {
    expect(['2026-03-27', '2026-04-03'].map((day) => utc(momentOf(day, 1140, 'Europe/Paris')?.at))).toEqual(['2026-03-27T18:00:00.000Z', '2026-04-03T17:00:00.000Z'])
    expect(utc(momentOf('2026-11-27', 1500, 'Europe/Berlin')?.at)).toBe('2026-11-28T00:00:00.000Z')
    expect(momentOf('2026-11-27', 0, 'Europe/Nowhere')).toBeNull()
  })

  it('go round: a wall time that is neither skipped nor twice is read back as it was', () => {
    fc.assert(fc.property(fc.integer({ min: n('2020-01-01'), max: n('2035-01-01') }), fc.integer({ min: 0, max: 1439 }), fc.constantFrom('Europe/Berlin', 'America/St_Johns', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Apia'), (number, minutes, zone) => {
      const moment = momentOf(isoOf(number), minutes, zone)
      expect(moment?.odd === 'skipped' || JSON.stringify(wallOf(moment?.at ?? 0, zone)) === JSON.stringify({ day: isoOf(number), minutes })).toBe(true)
    }), { numRuns: 300 })
  })
})

describe('any series at all', () => {
  const any = fc.record({
    day: fc.integer({ min: 1, max: 7 }), start: fc.integer({ min: 0, max: 1439 }), from: fc.constantFrom('2026-02-03', '2027-12-31'),
    rhythm: fc.oneof(
      fc.record({ kind: fc.constant('weekly'), every: fc.integer({ min: 1, max: 8 }) }),
      fc.record({ kind: fc.constant('monthly'), which: fc.array(fc.constantFrom(1, 2, 3, 4, 5, -1, -2), { minLength: 1, maxLength: 3 }), every: fc.integer({ min: 1, max: 4 }) }),
      fc.record({ kind: fc.constant('month-days'), which: fc.array(fc.constantFrom(1, 15, 29, 30, 31, -1), { minLength: 1, maxLength: 3 }) }),
    ),
  })

  it('gives the same days whether they are asked for at once or day by day, each on its weekday', () => {
    fc.assert(fc.property(any, fc.integer({ min: n('2026-01-01'), max: n('2028-06-01') }), (given, first) => {
      const read = readSeries(given)
      expect(read).not.toBeNull()
      const at = (from: number, to: number) => fallsBetween(read as Series, from, to)
      const all = at(first, first + 120)
      expect(all).toEqual(Array.from({ length: 121 }, (_, ahead) => at(first + ahead, first + ahead)).flat())
      expect(all.every((day) => weekdaysOf(read as Series).includes(weekdayOf(day)))).toBe(true)
    }), { numRuns: 200 })
  })

  it('is refused when something in it cannot be', () => {
    for (const odd of [null, {}, { day: 8, start: 0 }, { day: 1, start: 60, end: 30 }, { day: 1, start: 0, from: '2026-02-30' }, { day: 1, start: 0, rhythm: { kind: 'dates', dates: [] } },
      { day: 1, start: 0, rhythm: { kind: 'monthly', which: [0] } }, { day: 1, start: 0, rhythm: { kind: 'monthly', which: [6] } }, { day: 1, start: 0, rhythm: { kind: 'weekly', every: 0 } }]) expect(readSeries(odd)).toBeNull()
  })
})
