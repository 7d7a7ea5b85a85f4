import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { find, openGazetteer, readQuery, shelf, wordsOf } from '@visavis/directory'
import type { Found, Gazetteer, Listing, Query, Shelf } from '@visavis/directory'
import { region, someWord, steadyChance, towns } from './search/region.ts'

type Ask = (chance: (below: number) => number) => Record<string, string>

const town = (chance: (below: number) => number) => towns[chance(towns.length)]![0]
const questions: Record<string, Ask> = {
  'everything': () => ({}),
  'topic near a town': (chance) => ({ q: 'alcohol', near: town(chance) }),
  'word in the name': (chance) => ({ q: someWord(chance) }),
  'two words, one begun': (chance) => ({ q: `${someWord(chance).slice(0, 5)} ${someWord(chance)}` }),
  'near, weekday, evening': (chance) => ({ near: town(chance), day: String(1 + chance(7)), when: 'evening' }),
  'relatives, online': () => ({ for: 'relatives', format: 'online' }),
  'misspelt word': (chance) => ({ q: someWord(chance).replace(/.$/, 'x') }),
  'misspelt town': (chance) => ({ near: town(chance).replace('o', 'oo') }),
}

/** Questions to an index of 4,500 and of 100,000 listings, beside a plain scan and beside the floor: writing 20 listings as JSON. */
export default async function bench(): Promise<string> {
  const gazetteer = places()
  const results = [4_500, 100_000].map((size) => measure(size, gazetteer))
  return results.join('; ')
}

function measure(size: number, gazetteer: Gazetteer): string {
  const listings = region(size)
  const shelves: Shelf[] = []
  const [built = 0] = times(1, () => () => shelves.push(shelf(listings)), 1)
  const floor = percentiles(times(300, () => () => JSON.stringify(listings.slice(0, 20))))
  const rows = Object.entries(questions).map(([name, ask]) => {
    const chance = steadyChance(7)
    const query = () => ((fields) => readQuery((field) => fields[field]))(ask(chance))
    const fast = percentiles(times(150, () => ((asked) => () => answer(find(asked, shelves, gazetteer, now)))(query())))
    const slow = percentiles(times(3, () => ((asked) => () => JSON.stringify(scan(listings, asked)))(query()), 1))
    return { name, fast, slow }
  })
  console.log(`${size} listings, index built in ${built.toFixed(0)} ms (ms, each question's best of seven, all with their JSON)`)
  console.table(Object.fromEntries(rows.map(({ name, fast, slow }) => [name, {
    'p50': fast.p50.toFixed(2), 'p99': fast.p99.toFixed(2), 'p50 of floor': (fast.p50 / floor.p50).toFixed(1), 'plain scan p50': slow.p50.toFixed(1),
  }])))
  const worst = Math.max(...rows.map(({ fast }) => fast.p99))
  const middle = rows.map(({ fast }) => fast.p50).sort((a, b) => a - b)[rows.length >> 1] ?? 0
  return `${size} listings: median question ${middle.toFixed(2)} ms (floor ${floor.p50.toFixed(2)}), worst p99 ${worst.toFixed(1)} ms`
}

const now = Date.UTC(2026, 0, 7, 18)
const answer = ({ listings, ...rest }: Found): string => JSON.stringify({ ...rest, listings })

/** The obvious way: every listing, every word. Distance is left out, which flatters it. */
function scan(listings: readonly Listing[], query: Query): Listing[] {
  const wanted = wordsOf(query.q)
  return listings.filter((listing) => {
    const text = `${listing.name} ${listing.notes} ${listing.topics.join(' ')} ${listing.place?.city ?? ''}`
    return wanted.every((word) => wordsOf(text).some((each) => each.startsWith(word))) && (query.day === null || listing.when.series.some(({ day }) => day === query.day))
  }).slice(0, 20)
}

/** Milliseconds for each of `count` questions; the best of seven, because others use the machine too. */
function times(count: number, prepare: () => () => unknown, tries = 7): number[] {
  return Array.from({ length: count }, () => {
    const act = prepare()
    return Math.min(...Array.from({ length: tries }, () => {
      const start = performance.now()
      act()
      return performance.now() - start
    }))
  })
}

function percentiles(all: number[]): { p50: number; p99: number } {
  const sorted = all.toSorted((a, b) => a - b)
  return { p50: sorted[Math.floor(sorted.length * 0.5)] ?? 0, p99: sorted[Math.floor(sorted.length * 0.99)] ?? 0 }
}

function places(): Gazetteer {
  const utf8 = new TextDecoder()
  const packed = readFileSync(new URL('../../apps/server/src/directory/gazetteer/places.txt.gz', import.meta.url))
  return openGazetteer(gunzipSync(packed), (bytes) => utf8.decode(bytes))
}
