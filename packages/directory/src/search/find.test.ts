import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Listing } from '../listing/listing.ts'
import { kilometres } from '../place/distance.ts'
import { emptyGazetteer } from '../place/gazetteer.ts'
import type { Day } from '../series/series.ts'
import { exampleListing } from './example-listing.ts'
import { find } from './find.ts'
import { isIn } from './mask.ts'
import type { Query } from './query.ts'
import { readQuery } from './read-query.ts'
import { shelf } from './shelf.ts'

const now = Date.UTC(2026, 0, 7, 12)
const ask = (listings: readonly Listing[], query: Record<string, string>) => find(readQuery((field) => query[field]), [shelf(listings)], emptyGazetteer, now)
const names = (listings: readonly Listing[], query: Record<string, string>) => ask(listings, query).listings.map(({ listing }) => listing.name)
const on = (day: Day, start: number) => ({ series: [{ day, start, end: null, rhythm: { kind: 'weekly' as const, every: 1 } }], zone: null, words: '', look: false })

const lyon = { city: 'Lyon', region: 'Rhône', country: 'FR', lat: 45.75, lng: 4.85 }
const village = { city: 'Bourgoin', region: 'Isère', country: 'FR', lat: 45.59, lng: 5.28 }
const groups = [
  exampleListing({ slug: 'a', name: 'Wieder Boden unter den Füßen', topics: ['depression'], place: lyon, when: on(2, 1140) }),
  exampleListing({ slug: 'b', name: 'Mitgehen', topics: ['depression', 'mentalrel'], audience: 'relatives', place: lyon, when: on(4, 1110) }),
  exampleListing({ slug: 'c', name: 'Sobres ensemble', topics: ['alcohol'], place: village, when: on(1, 420), format: 'hybrid' }),
  exampleListing({ slug: 'd', name: 'Night Owls', topics: ['sleepapnea'], place: null, when: on(5, 1410), format: 'online', audience: 'both' }),
  exampleListing({ slug: 'e', name: 'Old School', topics: ['alcohol'], place: lyon, status: 'pausing', when: on(3, 1140) }),
]

describe('a seeker looks for a group', () => {
  it('says it in any of the three languages, with or without accents, begun or misspelt', () => {
    for (const q of ['depression', 'Dépression', 'dépressif', 'Depressionen', 'depres', 'depresion', 'mal de vivre', 'Schwermut', 'I have a depression']) {
      expect(names(groups, { q })).toEqual(expect.arrayContaining(['Wieder Boden unter den Füßen', 'Mitgehen']))
    }
    expect(ask(groups, { q: 'alkohohl' }).understood.read).toEqual([{ word: 'alkohohl', as: 'alkohol' }])
    expect(names(groups, { q: 'fussen' })).toEqual(['Wieder Boden unter den Füßen'])
  })

  it('speaks of the one they worry about, and finds groups of relatives', () => {
    expect(names(groups, { q: 'my husband has a depression' })[0]).toBe('Mitgehen')
    expect(names(groups, { for: 'relatives' })).toEqual(['Mitgehen', 'Night Owls'])
    expect(names(groups, { for: 'both' })).toEqual(['Night Owls'])
  })

  it('names a place: the nearest first, pausing ones last, and the circle grows when it is empty', () => {
    const near = ask(groups, { near: 'Lyon', within: '100' })
    expect(near.listings.map(({ listing }) => listing.slug)).toEqual(['a', 'b', 'c', 'e'])
    expect(near.listings[2]?.km).toBeCloseTo(38, -1)
    expect(ask(groups, { near: 'Lyon', q: 'alcohol', format: 'hybrid' }).understood).toMatchObject({ within: 50, widened: true })
    expect(ask(groups, { near: 'Nowhereville' })).toMatchObject({ total: 5, understood: { placeUnknown: true, place: null } })
  })

  it('is not turned away online because of a distance', () => {
    expect(names(groups, { near: 'Lyon', format: 'online' })).toEqual(['Sobres ensemble', 'Night Owls'])
  })

  it('has only certain evenings', () => {
    expect(names(groups, { day: '2' })).toEqual(['Wieder Boden unter den Füßen'])
    expect(names(groups, { when: 'evening' })).toEqual(['Wieder Boden unter den Füßen', 'Mitgehen', 'Old School'])
    expect(names(groups, { when: 'night', day: '5' })).toEqual(['Night Owls'])
  })

  it('is told when some words were left aside, and when nothing fits', () => {
    expect(ask(groups, { q: 'alcohol zebra' })).toMatchObject({ total: 2, understood: { loosened: true, topics: ['alcohol'] } })
    expect(ask(groups, { q: 'zebra' })).toMatchObject({ total: 0, page: 1, pages: 1 })
  })

  it('may mistype the address: what makes no sense is left aside', () => {
    expect(ask(groups, { day: '9', when: 'soon', for: 'me', format: 'x', page: '-3', within: 'far' }).total).toBe(5)
    expect(ask([], { q: 'anything', near: 'Lyon' }).total).toBe(0)
    expect(ask(groups, { page: '99' })).toMatchObject({ page: 1, pages: 1 })
  })
})

const oneListing = fc.record({
  topic: fc.constantFrom('alcohol', 'depression', 'ms'), name: fc.constantFrom('Morning Star', 'Abendkreis', 'Entre nous', 'Star'),
  audience: fc.constantFrom('affected' as const, 'relatives' as const, 'both' as const),
  format: fc.constantFrom('in-person' as const, 'online' as const, 'hybrid' as const), day: fc.integer({ min: 1, max: 7 }), start: fc.integer({ min: 0, max: 1439 }),
  lat: fc.integer({ min: 450, max: 470 }), lng: fc.integer({ min: 40, max: 60 }),
})
const oneQuery = fc.record({
  q: fc.constantFrom('', 'alcohol', 'star', 'abendkreis', 'morning star'), near: fc.constantFrom('', '46,5'), within: fc.constantFrom('', '30', '90'),
  day: fc.constantFrom('', '1', '4'), when: fc.constantFrom('', 'morning', 'night'), for: fc.constantFrom('', 'affected', 'relatives', 'both'), format: fc.constantFrom('', 'in-person', 'hybrid'),
})

/** The slow and obvious way, against which the fast one is held. */
function naive(listings: readonly Listing[], query: Query): Set<string> {
  const has = ({ name, topics }: Listing) => query.q === '' || query.q.split(' ').every((word) => name.toLowerCase().split(' ').includes(word) || topics.includes(word))
  const timely = ({ when }: Listing) => when.series.some(({ day, start }) => (query.day === null || day === query.day) && (query.when === null || isIn(query.when, start)))
  const forThem = ({ audience }: Listing) => query.for === null || audience === query.for || (audience === 'both' && query.for !== 'both')
  const formed = ({ format }: Listing) => query.format === null || format === query.format || (format === 'hybrid' && query.format === 'in-person')
  const fitting = listings.filter((each) => has(each) && timely(each) && forThem(each) && formed(each))
  if (query.near === '') return new Set(fitting.map(({ slug }) => slug))
  for (let within = query.within ?? 25; within <= 400; within *= 2) {
    const inside = fitting.filter(({ place }) => kilometres(46, 5, place?.lat ?? 0, place?.lng ?? 0) <= within)
    if (inside.length > 0) return new Set(inside.map(({ slug }) => slug))
  }
  return new Set()
}

describe('the fast search and the naive one', () => {
  it('agree on every question', () => {
    fc.assert(fc.property(fc.array(oneListing, { maxLength: 60 }), oneQuery, (drawn, fields) => {
      const listings = drawn.map(({ topic, day, start, lat, lng, ...rest }, index) =>
        exampleListing({ ...rest, slug: `g${index}`, topics: [topic], place: { lat: lat / 10, lng: lng / 10 }, when: on(day as Day, start) }))
      const query = readQuery((field) => fields[field as keyof typeof fields])
      const half = Math.floor(listings.length / 2)
      const shelves = [shelf(listings.slice(0, half)), shelf(listings.slice(half))]
      const first = find(query, shelves, emptyGazetteer, now)
      const pages = Array.from({ length: first.pages }, (_, page) => find({ ...query, page: page + 1 }, shelves, emptyGazetteer, now).listings)
      const slugs = pages.flat().map(({ listing }) => listing.slug)
      if (first.understood.loosened) return
      expect(new Set(slugs)).toEqual(naive(listings, query))
      expect(slugs).toHaveLength(first.total)
      const distances = pages.flat().map(({ km }) => km ?? 0)
      expect(distances).toEqual([...distances].sort((a, b) => a - b))
    }), { numRuns: 400 })
  })

  it('leaves the listings as they were', () => {
    const frozen = structuredClone(groups)
    ask(groups, { q: 'alcohol', near: 'Lyon' })
    expect(groups).toEqual(frozen)
  })
})
