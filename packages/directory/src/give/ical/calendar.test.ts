import { describe, expect, it } from 'vitest'
import { exampleListing } from '../../search/example-listing.ts'
import type { Listing } from '../../listing/listing.ts'
import type { Series } from '../../series/series.ts'
import { asEvents, calendarOf, zonesOf } from '../index.ts'
import type { CalendarWish } from '../index.ts'
import { folded } from './line.ts'
import { zoneLines } from './zone.ts'

const wish: CalendarWish = {
  house: 'https://house.example', today: '2026-11-22', neutral: false, words: { neutral: 'Meeting', title: 'Groups' },
  stamp: { host: 'house.example', today: '2026-11-22', changed: Date.UTC(2026, 10, 1, 8), sequence: 7 },
}
const tuesday: Series = { day: 2, start: 1140, end: 1230, rhythm: { kind: 'weekly', every: 2 }, from: '2026-11-03' }
const group = (when: Partial<Listing['when']> = {}, more: Partial<Listing> = {}) =>
  exampleListing({ when: { series: [tuesday], zone: 'Europe/Berlin', words: '', look: false, ...when }, place: { venue: 'Mill; lane', city: 'Ottersby' }, ...more } as Parameters<typeof exampleListing>[0])

describe('a calendar', () => {
  it('says the rule, its days off and its moved dates', () => {
    const listing = group({
      changes: [{ kind: 'off', day: '2026-12-01' }, { kind: 'moved', day: '2026-12-15', to: '2026-12-16', newStart: 1080 }, { kind: 'extra', day: '2026-12-20', newStart: 600, newEnd: null }],
      pauses: [{ from: '2026-12-25', to: '2027-01-15' }],
    })
    const { rows, lost } = asEvents(listing, wish)
    expect(rows).toHaveLength(3)
    expect(rows[0]).toEqual(expect.arrayContaining([
      'UID:kitchen-table@house.example', 'SEQUENCE:7', 'DTSTART;TZID=Europe/Berlin:20261103T190000', 'DTEND;TZID=Europe/Berlin:20261103T203000', 'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
      'EXDATE;TZID=Europe/Berlin:20261201T190000', 'EXDATE;TZID=Europe/Berlin:20261229T190000', 'EXDATE;TZID=Europe/Berlin:20270112T190000', 'LOCATION:Mill\\; lane\\, Ottersby',
    ]))
    expect(rows[1]).toEqual(expect.arrayContaining(['RECURRENCE-ID;TZID=Europe/Berlin:20261215T190000', 'DTSTART;TZID=Europe/Berlin:20261216T180000', 'DTEND;TZID=Europe/Berlin:20261216T193000']))
    expect(rows[2]).toEqual(expect.arrayContaining(['UID:kitchen-table-extra-2026-12-20-600@house.example']))
    expect(lost).toContain('when')
  })

  it('brings a plain rhythm back as it was', () => {
    expect(asEvents(group(), wish).lost).not.toContain('when')
    expect(asEvents(group({ series: [{ ...tuesday, rhythm: { kind: 'monthly', which: [1, 3] }, from: '2026-11-03', start: 1380, end: 1500 }] }), wish).lost).not.toContain('when')
    expect(asEvents(group({ series: [{ ...tuesday, rhythm: { kind: 'dates', dates: ['2026-12-01', '2026-12-08'] } }] }), wish).rows[0]).toContain('RDATE;TZID=Europe/Berlin:20261208T190000')
  })

  it('says nothing a lock screen should not show, when asked to', () => {
    const text = calendarOf(asEvents(group(), { ...wish, neutral: true }).rows, ['Europe/Berlin'], { ...wish, neutral: true })
    expect(text).toContain('SUMMARY:Meeting')
    expect(text).not.toMatch(/Kitchen|DESCRIPTION|URL/)
  })

  it('has no events for a group that does not meet, and says why', () => {
    expect(asEvents(group({}, { status: 'pausing' }), wish)).toMatchObject({ rows: [], why: ['not-open'] })
    expect(asEvents(group({ series: [{ day: 1, start: 600, end: null, rhythm: { kind: 'weekly', every: 3 } }] }), wish)).toMatchObject({ rows: [], why: ['cannot-be-counted'] })
  })

  it('is folded, ends its lines as calendars want, and names the rules of its zones', () => {
    const text = calendarOf(asEvents(group({}, { name: 'Grüße und Gespräche für alle, die nachts wach liegen und nicht allein sein wollen' }), wish).rows, zonesOf([group()]), wish)
    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
    expect(text.replace(/\r\n/g, '')).not.toContain('\n')
    expect(text).toContain('BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin')
    expect(folded(['x'.repeat(80)])).toBe(`${'x'.repeat(75)}\r\n ${'x'.repeat(5)}\r\n`)
  })
})

it('zones are told by their rule, or day by day where there is none', () => {
  expect(zoneLines('Europe/Berlin', 2026)).toEqual(expect.arrayContaining(['DTSTART:20250330T020000', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'DTSTART:20251026T030000', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'TZOFFSETTO:+0200']))
  expect(zoneLines('America/Toronto', 2026)).toEqual(expect.arrayContaining(['RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU', 'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU']))
  expect(zoneLines('Asia/Kolkata', 2026)).toEqual(['BEGIN:VTIMEZONE', 'TZID:Asia/Kolkata', 'BEGIN:STANDARD', 'DTSTART:20250101T000000', 'TZOFFSETFROM:+0530', 'TZOFFSETTO:+0530', 'END:STANDARD', 'END:VTIMEZONE'])
  expect(zoneLines('Africa/Casablanca', 2026).filter((line) => line.startsWith('RDATE')).length).toBeGreaterThan(1)
})
