import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Listing } from '../listing/listing.ts'
import { emptyGazetteer } from '../place/gazetteer.ts'
import { zoneOf } from '../place/zone.ts'
import { numberOf } from '../series/calendar.ts'
import type { Day, Rhythm, Series, When } from '../series/series.ts'
import { datesIn } from './dates-in.ts'
import { exampleListing } from './example-listing.ts'
import { find } from './find.ts'
import { readQuery } from './read-query.ts'
import { shelf } from './shelf.ts'
import { countSoon, wantsCounting } from './soon.ts'
import { windowIn } from './window.ts'

const germany = { city: 'Kassel', country: 'DE', lat: 51.3, lng: 9.5 }
const denver = { city: 'Denver', country: 'US', lat: 39.7, lng: -105 }
const series = (day: Day, start: number, rhythm: Rhythm = { kind: 'weekly', every: 1 }, more: Partial<Series> = {}): Series => ({ day, start, end: start + 90, rhythm, ...more })
const when = (all: Series[], more: Partial<When> = {}): When => ({ series: all, zone: null, words: '', look: false, ...more })
const [wednesday, evening, noon] = [3 as Day, 19 * 60, 12 * 60]

// Wednesday, 6 May 2026, eight in the evening in Kassel, noon in Denver.
const now = Date.UTC(2026, 4, 6, 18)
const groups = [
  exampleListing({ slug: 'late', name: 'Every Wednesday at nine', place: germany, when: when([series(wednesday, 21 * 60)]) }),
  exampleListing({ slug: 'over', name: 'Over since six', place: germany, when: when([series(wednesday, 16 * 60)]) }),
  exampleListing({ slug: 'running', name: 'Just now', place: germany, when: when([series(wednesday, evening)]) }),
  exampleListing({ slug: 'first', name: 'First Wednesday', place: germany, when: when([series(wednesday, evening + 60, { kind: 'monthly', which: [1] })]) }),
  exampleListing({ slug: 'second', name: 'Second Wednesday', place: germany, when: when([series(wednesday, evening + 60, { kind: 'monthly', which: [2] })]) }),
  exampleListing({ slug: 'off', name: 'Called off', place: germany, when: when([series(wednesday, evening + 60)], { changes: [{ kind: 'off', day: '2026-05-06' }] }) }),
  exampleListing({ slug: 'moved', name: 'Moved to Friday', place: germany, when: when([series(wednesday, evening)], { changes: [{ kind: 'moved', day: '2026-05-06', to: '2026-05-08', newStart: 600 }] }) }),
  exampleListing({ slug: 'pause', name: 'Summer', place: germany, when: when([series(wednesday, evening)], { pauses: [{ from: '2026-05-01', to: '2026-05-20' }] }) }),
  exampleListing({ slug: 'vague', name: 'Every second Wednesday, who knows which', place: germany, when: when([series(wednesday, evening + 60, { kind: 'weekly', every: 2 })]) }),
  exampleListing({ slug: 'asleep', name: 'Pausing', status: 'pausing', place: germany, when: when([series(wednesday, 21 * 60)]) }),
  exampleListing({ slug: 'denver', name: 'Lunch in Denver', place: denver, languages: ['en', 'es'], when: when([series(wednesday, noon + 30)]) }),
  exampleListing({ slug: 'thursday', name: 'Thursday', place: { ...germany, access: { facts: { 'step-free': true, 'hearing-loop': false }, words: '' } }, status: 'on-dates', languages: ['de'], when: when([series(4, evening)]) }),
]
const shelves = [shelf(groups)]
const ask = (query: Record<string, string>) => find(readQuery((field) => query[field]), shelves, emptyGazetteer, now)
const slugs = (query: Record<string, string>) => ask(query).listings.map(({ listing }) => listing.slug)

describe('a seeker asks for a day', () => {
  it('today: what really takes place and is not over, the soonest first, by the clock of each place', () => {
    expect(slugs({ on: 'today' })).toEqual(['running', 'first', 'denver', 'late'])
    expect(ask({ on: 'today' }).understood).toMatchObject({ byDate: true, undated: 1 })
    expect(ask({ on: 'today' }).listings[0]?.date).toMatchObject({ day: '2026-05-06', start: evening, kind: 'usual' })
  })

  it('tonight: nothing that begins at noon there', () => expect(slugs({ on: 'tonight' })).toEqual(['running', 'first', 'late']))

  it('tomorrow, in a week, and on a certain day', () => {
    expect(slugs({ on: 'tomorrow' })).toEqual(['thursday'])
    expect(slugs({ on: 'week' })).toEqual(['running', 'first', 'denver', 'late', 'thursday', 'moved'])
    expect(slugs({ on: '2026-05-13' }).toSorted()).toEqual(['denver', 'late', 'moved', 'off', 'over', 'running', 'second'])
    expect(slugs({ on: '2026-05-27' })).toContain('pause')
    expect(slugs({ on: '2026-05-20' })).not.toContain('pause')
  })

  it('near a place: group by group, the nearest first, unless asked date by date', () => {
    expect(slugs({ on: 'week', near: 'Kassel' })).toHaveLength(5)
    expect(ask({ on: 'week', near: 'Kassel' }).understood.byDate).toBe(false)
    expect(ask({ on: 'week', near: 'Kassel' }).listings.map(({ date }) => date?.day).toSorted()).toEqual(['2026-05-06', '2026-05-06', '2026-05-06', '2026-05-07', '2026-05-08'])
    expect(slugs({ near: 'Kassel', by: 'date' })[0]).toBe('running')
  })

  it('together with a weekday and a part of the day', () => {
    expect(slugs({ on: 'week', day: '5' })).toEqual(['moved'])
    expect(slugs({ on: 'week', when: 'midday' })).toEqual(['denver'])
  })

  it('a group stands in the list once for each of its dates', () => {
    const daily = [shelf([exampleListing({ when: when([1, 2, 3, 4, 5, 6, 7].map((day) => series(day as Day, evening + 120))) })])]
    const found = find(readQuery((field) => ({ on: 'week' })[field]), daily, emptyGazetteer, now)
    expect([found.total, new Set(found.listings.map(({ date }) => date?.day)).size]).toEqual([7, 7])
  })
})

describe('a seeker needs more than a topic', () => {
  it('a language, a way in, an open door', () => {
    expect(slugs({ language: 'es' })).toEqual(['denver'])
    expect(slugs({ 'step-free': 'yes' })).toEqual(['thursday'])
    expect(slugs({ 'hearing-loop': 'yes' })).toEqual([])
    expect(slugs({ status: 'on-dates' })).toEqual(['thursday'])
    expect(ask({ status: 'open' }).total).toBe(groups.length - 1)
    expect(ask({ language: 'xx', on: '2026-02-30', by: 'moon', status: 'ended' }).total).toBe(0)
  })
})

describe('whose clock counts', () => {
  it('the one that was said, then that of the country, then that of the longitude', () => {
    expect(zoneOf(groups[0]!)).toBe('Europe/Berlin')
    expect(zoneOf(groups[10]!)).toBe('America/Denver')
    expect(zoneOf(exampleListing({ place: germany, when: when([], { zone: 'Asia/Tokyo' }) }))).toBe('Asia/Tokyo')
    expect(zoneOf(exampleListing({ place: null }))).toBe('UTC')
  })

  it('today is another day on the other side of the earth', () => {
    expect(windowIn('today', now, 'Asia/Tokyo').first).toBe(windowIn('today', now, 'Europe/Berlin').first + 1)
  })
})

const drawn = fc.record({
  day: fc.integer({ min: 1, max: 7 }), start: fc.integer({ min: 0, max: 1439 }), rhythm: fc.constantFrom<Rhythm>({ kind: 'weekly', every: 1 }, { kind: 'monthly', which: [2, -1] }, { kind: 'month-days', which: [7, 15] }),
  pauses: fc.constantFrom([], [{ from: '2026-05-09', to: null }]), country: fc.constantFrom('DE', 'GB', 'NZ'),
})

describe('dates counted ahead, and dates counted when asked', () => {
  it('are the same, and the same as one listing after the other gives', () => {
    fc.assert(fc.property(fc.array(drawn, { maxLength: 30 }), fc.constantFrom('today', 'tonight', 'tomorrow', 'week', '2026-05-15', '2026-06-07'), (rows, on) => {
      const listings: Listing[] = rows.map(({ day, start, rhythm, pauses, country }, n) => exampleListing({ slug: `g${n}`, place: { country }, when: when([series(day as Day, start, rhythm)], { pauses: [...pauses] }) }))
      const query = readQuery((field) => ({ on, by: 'date' })[field])
      const fresh = [shelf(listings)]
      const asked = find(query, fresh, emptyGazetteer, now)
      expect(wantsCounting(fresh[0]!, now)).toBe(true)
      for (const step of countSoon(fresh[0]!, now, 3)) expect(step).toBe(undefined)
      expect(find(query, fresh, emptyGazetteer, now)).toEqual(asked)
      const slowly = listings.flatMap((listing) => {
        const window = windowIn(query.on, now, zoneOf(listing))
        return datesIn(listing.when, window.first, window.last).filter(({ day, start, end }) => (numberOf(day) ?? 0) * 1440 + (end ?? start) > window.now && (on !== 'tonight' || start >= 1020))
      })
      expect(asked.total).toBe(slowly.length)
    }), { numRuns: 150 })
  })
})
