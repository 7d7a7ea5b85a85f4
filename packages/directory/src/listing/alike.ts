import { fold } from '../words/fold.ts'
import type { Listing } from './listing.ts'

/**
 * What tells a group apart when its source gave it another identifier: name, place and times. Two entries that are alike in
 * all of it are taken for one only where nothing else is.
 */
export function alikeKey({ name, place, when }: Pick<Listing, 'name' | 'place' | 'when'>): string {
  const where = place === null ? '' : fold(place.postal || place.city || place.venue || place.address)
  const times = when.series.map(({ day, start }) => `${day}-${start}`).toSorted().join(',')
  return `${fold(name)}|${where}|${times}`
}
