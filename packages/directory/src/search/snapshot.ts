import KDBush from 'kdbush'
import { learnPlaces } from '../place/learned.ts'
import type { Learned } from '../place/learned.ts'
import { partNames } from './mask.ts'
import { openPostings } from './postings.ts'
import type { Rows, Shelf } from './shelf.ts'
import { openVocabulary } from './vocabulary.ts'
import type { Week } from './week.ts'

type Column = Uint8Array | Uint16Array | Uint32Array | Float64Array

/** A shelf as it is kept in a file: everything but the listings themselves. */
export interface Snapshot {
  /** What is no column, as JSON. */
  facts: Facts
  /** One word a line. */
  words: string
  columns: Record<string, Column>
}

interface Facts {
  zones: readonly string[]
  tongues: readonly string[]
  topics: [key: string, count: number][]
  places: Learned
  firstPausing: number
  hasSpots: boolean
}

/** Takes a shelf apart; the columns are the shelf's own, not copies. */
export function snapshotOf({ postings, byTopic, week, facts, tongues, lat, lng, spots, spotListing, places, firstPausing, gone }: Shelf): Snapshot {
  const topics = [...byTopic]
  const inTopics = new Uint32Array(topics.reduce((sum, [, numbers]) => sum + numbers.length, 0))
  let at = 0
  for (const [, numbers] of topics) {
    inTopics.set(numbers, at)
    at += numbers.length
  }
  const parts = Object.fromEntries(partNames.map((part) => [`in-${part}`, week.daysIn[part]]))
  return {
    facts: { zones: week.zones, tongues: tongues.names, topics: topics.map(([key, numbers]) => [key, numbers.length]), places: places.all(), firstPausing, hasSpots: spots !== null },
    words: postings.vocabulary.words.join('\n'),
    columns: {
      facts, lat, lng, spotListing, inTopics, gone, ...parts, tongues: tongues.bits, starts: postings.starts, entries: postings.entries, endings: postings.vocabulary.endings,
      days: week.days, kind: week.kind, start: week.start, end: week.end, zone: week.zone, spots: new Uint8Array(spots?.data ?? new ArrayBuffer(0)),
    },
  }
}

/** Puts a shelf together again, over the listings it was made of. */
export function shelfOf({ facts, words, columns }: Snapshot, listings: Rows): Shelf {
  const of = <T extends Column>(name: string) => columns[name] as T
  const byTopic = new Map<string, Uint32Array>()
  let at = 0
  for (const [key, count] of facts.topics) byTopic.set(key, of<Uint32Array>('inTopics').subarray(at, (at += count)))
  const daysIn = Object.fromEntries(partNames.map((part) => [part, of(`in-${part}`)])) as Week['daysIn']
  const spots = of<Uint8Array<ArrayBuffer>>('spots')
  return {
    listings, byTopic, facts: of('facts'), lat: of('lat'), lng: of('lng'), spotListing: of('spotListing'), gone: of('gone'), firstPausing: facts.firstPausing,
    postings: openPostings(openVocabulary(words === '' ? [] : words.split('\n'), of('endings')), of('starts'), of('entries')),
    week: { daysIn, days: of('days'), kind: of('kind'), start: of('start'), end: of('end'), zone: of('zone'), zones: facts.zones },
    tongues: { names: facts.tongues, bits: of('tongues') },
    spots: facts.hasSpots ? KDBush.from(spots.buffer.slice(spots.byteOffset, spots.byteOffset + spots.byteLength)) : null,
    places: learnPlaces(facts.places),
  }
}
