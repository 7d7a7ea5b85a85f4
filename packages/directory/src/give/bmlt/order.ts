import type { Ask } from './ask.ts'
import { asMeeting } from './meeting.ts'
import type { Found } from './search.ts'

const usual = ['weekday_tinyint', 'start_time', 'duration_time']
const aliases: Record<string, readonly string[]> = {
  weekday: ['weekday_tinyint', 'start_time', 'service_body_bigint'], time: ['start_time', 'weekday_tinyint', 'service_body_bigint'],
  town: ['location_nation', 'location_province', 'location_municipality', 'weekday_tinyint', 'start_time'], state: ['location_nation', 'location_province', 'location_municipality', 'weekday_tinyint', 'start_time'],
  weekday_state: ['weekday_tinyint', 'location_nation', 'location_province', 'location_municipality', 'start_time'],
}

/** Puts what was found in the order asked for, and cuts out the page. */
export function inOrder(ask: Ask, found: readonly Found[]): Found[] {
  const named = ask.list('sort_keys')
  const byDistance = ask.text('sort_results_by_distance') === '1' && found.some(({ km }) => km !== null)
  const keys = named.length > 0 ? named : (aliases[ask.text('sort_key')] ?? usual)
  const sorted = byDistance ? found.toSorted((one, other) => (one.km ?? 0) - (other.km ?? 0)) : sortedBy(keys, found)
  const size = Number(ask.text('page_size'))
  if (!Number.isInteger(size) || size < 1) return sorted
  const page = Math.max(1, Math.floor(Number(ask.text('page_num')) || 1))
  return sorted.slice((page - 1) * size, page * size)
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

/** The usual order needs no text to be made of each meeting. */
function sortedBy(keys: readonly string[], found: readonly Found[]): Found[] {
  if (keys === usual) return found.toSorted(usualOrder)
  const said = found.map((each) => ({ each, fields: asMeeting(each.entry, '', each.km) }))
  said.sort((one, other) => {
    for (const key of keys) {
      const order = collator.compare(one.fields[key] ?? '', other.fields[key] ?? '')
      if (order !== 0) return order
    }
    return 0
  })
  return said.map(({ each }) => each)
}

function usualOrder({ entry: one }: Found, { entry: other }: Found): number {
  const lengthOf = ({ series: { start, end } }: typeof one) => (end ?? start + 60) - start
  return (one.series.day % 7) - (other.series.day % 7) || one.series.start - other.series.start || lengthOf(one) - lengthOf(other)
}
