import fc from 'fast-check'
import { rrulestr } from 'rrule'
import { describe, expect, it } from 'vitest'
import { fallsBetween, isoOf, numberOf, readRrule, rruleOf } from './index.ts'
import type { Series } from './index.ts'

const span = 700
const daysOf = (all: readonly Series[], first: number) => [...new Set(all.flatMap((each) => fallsBetween(each, first, first + span)))].toSorted((a, b) => a - b).map(isoOf)
const begins = (day: string) => ({ day, start: 600, end: null, zone: null })

/** The same rule counted by a program of others. */
function theirDays(rule: string, iso: string, first: number): string[] {
  const set = rrulestr(`DTSTART:${iso.replaceAll('-', '')}T100000Z\nRRULE:${rule}`)
  return set.between(new Date(`${iso}T10:00:00Z`), new Date(`${isoOf(first + span)}T23:00:00Z`), true).map((date) => date.toISOString().slice(0, 10))
}

const codes = fc.uniqueArray(fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'), { minLength: 1, maxLength: 3 })
const end = fc.constantFrom('', ';COUNT=7', ';UNTIL=20271101T120000Z')
const every = fc.integer({ min: 1, max: 4 }).map((number) => (number === 1 ? '' : `;INTERVAL=${number}`))
const rules = fc.oneof(
  fc.tuple(every, codes, fc.constantFrom('', ';WKST=SU', ';WKST=WE')).map(([interval, days, week]) => `FREQ=WEEKLY${interval};BYDAY=${days.join()}${week}`),
  fc.tuple(every, codes, fc.constantFrom(1, 2, 4, -1, -2)).map(([interval, days, nth]) => `FREQ=MONTHLY${interval};BYDAY=${days.map((day) => nth + day).join()}`),
  fc.tuple(every, fc.constantFrom(1, 15, 31, -1)).map(([interval, day]) => `FREQ=MONTHLY${interval};BYMONTHDAY=${day}`),
  fc.tuple(codes, fc.constantFrom(1, 3, -1)).map(([days, nth]) => `FREQ=MONTHLY;BYDAY=${days[0]};BYSETPOS=${nth}`),
  fc.constantFrom('FREQ=DAILY', 'FREQ=WEEKLY', 'FREQ=WEEKLY;INTERVAL=2', 'FREQ=DAILY;INTERVAL=14', 'FREQ=DAILY;BYDAY=MO,FR'),
)

describe('a rule of RFC 5545', () => {
  it('means the same days as others say it does', () => {
    fc.assert(fc.property(rules, end, fc.integer({ min: 20_500, max: 20_560 }), (rule, ends, first) => {
      const iso = isoOf(first)
      expect(daysOf(readRrule(rule + ends, begins(iso)) ?? [], first)).toEqual(theirDays(rule + ends, iso, first))
    }), { numRuns: 300 })
  })

  it('goes out as it came in', () => {
    fc.assert(fc.property(rules, fc.integer({ min: 20_500, max: 20_560 }), (rule, first) => {
      const series = readRrule(rule, begins(isoOf(first))) ?? []
      for (const each of series) {
        const again = readRrule(rruleOf(each, null) ?? '', begins(each.from ?? ''))
        expect(daysOf(again ?? [], first)).toEqual(daysOf([each], first))
      }
    }), { numRuns: 200 })
  })

  it('is written as calendars expect it', () => {
    const written = (rule: string) => readRrule(rule, begins('2026-11-24'))?.map((each) => rruleOf(each, 'America/New_York'))
    expect(written('FREQ=WEEKLY;INTERVAL=2;BYDAY=TU')).toEqual(['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU'])
    expect(written('RRULE:FREQ=MONTHLY;BYDAY=1TU,3TU')).toEqual(['FREQ=MONTHLY;BYDAY=1TU,3TU'])
    expect(written('FREQ=WEEKLY;UNTIL=20270112')).toEqual(['FREQ=WEEKLY;BYDAY=TU;UNTIL=20270113T045900Z'])
  })

  it('that ends in UTC ends on the right evening of its zone', () => {
    const read = readRrule('FREQ=WEEKLY;UNTIL=20270113T010000Z', { day: '2026-11-24', start: 1200, end: null, zone: 'America/New_York' })
    expect(read?.[0]?.until).toBe('2027-01-12')
    expect(numberOf(readRrule('FREQ=WEEKLY;UNTIL=20270113T003000Z', { day: '2026-11-24', start: 1200, end: null, zone: 'America/New_York' })?.[0]?.until ?? '')).toBe(numberOf('2027-01-11'))
  })

  it('that our rhythms cannot say is not guessed at', () => {
    for (const rule of ['FREQ=YEARLY', 'FREQ=HOURLY', 'FREQ=DAILY;INTERVAL=3', 'FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1', 'FREQ=WEEKLY;BYMONTH=5', 'FREQ=MONTHLY;BYDAY=-3MO', 'FREQ=WEEKLY;INTERVAL=0', 'FREQ=WEEKLY;UNTIL=soon', 'x', '']) {
      expect(readRrule(rule, begins('2026-11-24'))).toBeNull()
    }
  })
})
