import type { Gazetteer } from '../place/gazetteer.ts'
import { resolvePlace } from '../place/resolve.ts'
import type { Entry } from './best.ts'
import { choose, pageSize } from './choose.ts'
import { datesIn } from './dates-in.ts'
import { matchAll, matchMost, withScores } from './match.ts'
import type { Match } from './match.ts'
import { occasionsOf } from './occasions.ts'
import type { Found, Hit, Query } from './query.ts'
import type { Shelf } from './shelf.ts'
import { understand } from './understand.ts'
import type { Wanted } from './understand.ts'

export { pageSize } from './choose.ts'

/**
 * Answers a question over all shelves: what we took it to mean, how many groups there are, and one page of them. `now` in
 * milliseconds since 1970: what "today" is, each group's own clock says.
 */
export function find(asked: Query, shelves: readonly Shelf[], gazetteer: Gazetteer, now: number): Found {
  const wish = understand(asked.q, shelves)
  const { matches, loosened } = matchWords(shelves, wish.wanted)
  const near = asked.near === '' ? null : resolvePlace(asked.near, shelves.map(({ places }) => places), gazetteer)
  const spot = near?.spot ?? null
  const query: Query = { ...asked, by: asked.by ?? (asked.on !== null && spot === null ? 'date' : 'group') }
  const { best, circle, undated } = withScores(shelves, matches, (scores) => choose({ query, shelves, matches, spot, now }, scores))
  const pages = Math.max(1, Math.ceil(best.total() / pageSize))
  const page = Math.min(query.page, pages)
  const entries = best.first(page * pageSize).slice((page - 1) * pageSize)
  return {
    total: best.total(), page, pages, listings: entries.flatMap((entry) => hitOf(entry, query, shelves, now)),
    understood: {
      topics: [...new Set(wish.wanted.flatMap(({ topics }) => topics))], read: wish.read, loosened,
      place: spot, otherPlaces: near?.others ?? [], placeUnknown: near !== null && spot === null,
      within: circle?.within ?? null, widened: circle?.widened ?? false, byDate: query.by === 'date', undated,
    },
  }
}

/** One line of the answer. A listing that is no longer there by now is left out. */
function hitOf({ shelf: index, listing: number, km, local }: Entry, query: Query, shelves: readonly Shelf[], now: number): Hit[] {
  const shelf = shelves[index]!
  const listing = shelf.listings.at(number)
  if (listing === undefined) return []
  let start: number | null = local === 0 ? null : local
  if (start === null && query.on !== null) occasionsOf(shelf, query, now).some(number, (first) => ((start = first), true))
  const day = start === null ? null : Math.floor(start / 1440)
  const date = day === null || start === null ? null : (datesIn(listing.when, day, day).find((each) => each.start === start! - day * 1440) ?? null)
  return [{ listing, km: Number.isFinite(km) ? km : null, date }]
}

/** All wanted words first; when no listing has them all, those that have most. */
function matchWords(shelves: readonly Shelf[], wanted: readonly Wanted[]): { matches: (Match | null)[]; loosened: boolean } {
  const strict = shelves.map((shelf) => matchAll(shelf, wanted))
  if (wanted.length < 2 || strict.some((match) => match !== null && match.listings.length > 0)) return { matches: strict, loosened: false }
  const loose = shelves.map((shelf) => matchMost(shelf, wanted))
  const most = Math.max(0, ...loose.map(({ met }) => met))
  return { matches: loose.map(({ match, met }, index) => (met === most ? match : (strict[index] ?? null))), loosened: most > 0 }
}
