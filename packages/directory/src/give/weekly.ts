import type { Listing } from '../listing/listing.ts'
import type { Series } from '../series/series.ts'
import type { Why } from './carried.ts'

/** What formats that know only "every Tuesday at seven" can say of a group. */
export interface Weekly {
  series: Series[]
  why: Why[]
}

/**
 * The weekly meetings of a group that takes place now and that one can simply come to, or why there are none. Whoever pauses,
 * is full or meets every other week stays out: an entry that says "weekly, open" would be untrue.
 */
export function weeklyOf(listing: Listing, today: string): Weekly {
  const { when, status, origin } = listing
  const none = (why: Why): Weekly => ({ series: [], why: [why] })
  if (origin.kind === 'sample') return none('sample')
  if (status !== 'open' && !isClosedPlace(listing)) return none('not-open')
  if (attendingOf(listing) === null) return none('nowhere-to-come')
  if (when.series.length === 0) return none('by-arrangement')
  if ((when.pauses ?? []).some(({ from, to }) => from <= today && (to === null || today <= to))) return none('pausing-now')
  const weekly = when.series.filter(({ rhythm }) => rhythm.kind === 'weekly' && rhythm.every === 1)
  if (weekly.length === 0) return none('not-weekly')
  const begun = weekly.filter(({ from }) => from === undefined || from <= today)
  const going = begun.filter(({ until }) => until === undefined || until >= today)
  if (going.length === 0) return none(begun.length === 0 ? 'not-yet' : 'over')
  return { series: going, why: [...(weekly.length < when.series.length ? (['some-not-weekly'] as const) : []), ...exceptionsOf(listing)] }
}

/** How one can take part with what may be given of a group: a room and a link are "hybrid" only where both are told. Null: in no way. */
export function attendingOf({ format, place, join }: Listing): 'in-person' | 'hybrid' | 'online' | null {
  const [room, link] = [format !== 'online' && format !== 'phone' && place !== null, format !== 'in-person' && join !== null]
  return room ? (link ? 'hybrid' : 'in-person') : link ? 'online' : null
}

/** A room that is closed for the time being is the one thing besides "open" that these formats can say. */
const isClosedPlace = ({ status, format, join }: Listing): boolean => status === 'pausing' && format === 'in-person' && join === null

function exceptionsOf({ when, origin }: Listing): Why[] {
  const some = (when.changes ?? []).length > 0 || (when.pauses ?? []).length > 0 || when.holidays !== undefined
  return [...(some ? (['exceptions'] as const) : []), ...(origin.kind === 'import' && origin.missingSince !== null ? (['missing-at-source'] as const) : [])]
}
