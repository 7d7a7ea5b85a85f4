import type { Listing } from '../listing/listing.ts'
import { zoneOf } from '../place/zone.ts'
import { isCountable } from '../series/falls.ts'
import { daysOf, partNames } from './mask.ts'
import type { PartOfDay } from '../series/series.ts'

/** When each listing meets, in flat columns: what a question about a date needs without looking at the listing itself. */
export interface Week {
  /** Bits of the weekdays, and of those on which a meeting starts in a part of the day. */
  days: Uint8Array
  daysIn: Record<PartOfDay, Uint8Array>
  /** `plain` ones have one meeting a week and nothing else to know; `odd` ones have to be counted; `vague` ones cannot be, at least in part. */
  kind: Uint8Array
  /** Minutes after midnight of plain ones; the end is guessed as an hour later when nobody said. */
  start: Uint16Array
  end: Uint16Array
  /** Numbers in `zones`, names of time zones. */
  zone: Uint8Array
  zones: readonly string[]
}

export const [plain, odd, vague] = [1, 2, 4]

/** How long a meeting is taken to last when nobody says: then it is no longer "today". */
export const usualLength = 60
const mostZones = 255

/** Gathers the columns listing by listing. */
export function gatherWeek(count: number): { add(number: number, listing: Listing): void; finish(): Week } {
  const bytes = () => new Uint8Array(count)
  const week = { days: bytes(), daysIn: Object.fromEntries(partNames.map((part) => [part, bytes()])) as Week['daysIn'], kind: bytes(), start: new Uint16Array(count), end: new Uint16Array(count), zone: bytes() }
  const zones = new Map([['UTC', 0]])
  return {
    add(number, listing) {
      week.days[number] = daysOf(listing, null)
      for (const part of partNames) week.daysIn[part][number] = daysOf(listing, part)
      const [first] = listing.when.series
      week.kind[number] = kindOf(listing)
      week.start[number] = first?.start ?? 0
      week.end[number] = first?.end ?? (first?.start ?? 0) + usualLength
      const name = zoneOf(listing)
      const zone = zones.get(name) ?? (zones.size < mostZones ? zones.size : 0)
      if (zone === zones.size) zones.set(name, zone)
      week.zone[number] = zone
    },
    finish: () => ({ ...week, zones: [...zones.keys()] }),
  }
}

function kindOf({ when }: Listing): number {
  const { series, changes = [], pauses = [], holidays } = when
  const [first] = series
  if (first === undefined) return changes.length > 0 ? odd : 0
  const isPlain = series.length === 1 && first.rhythm.kind === 'weekly' && first.rhythm.every === 1 && first.from === undefined && first.until === undefined
  if (isPlain && changes.length === 0 && pauses.length === 0 && holidays === undefined) return plain
  return odd | (series.every(isCountable) ? 0 : vague)
}
