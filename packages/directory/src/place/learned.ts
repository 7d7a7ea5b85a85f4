import type { Listing } from '../listing/listing.ts'
import { fold } from '../words/fold.ts'
import { oneEditFrom } from '../words/one-edit-apart.ts'
import type { Spot } from './place.ts'

/** Places known because groups meet there: towns, districts, regions and postal codes, each at the middle of its groups. */
export interface LearnedPlaces {
  add(listing: Listing): void
  /** Spots of a folded name; weight = groups there. */
  exact(key: string): Spot[]
  beginning(key: string): Spot[]
  misspelt(key: string): Spot[]
  /** Everything that was learned, to be kept and learned again. */
  all(): Learned
}

/** Keys, and for each the places of that name. */
export type Learned = [key: string, sums: Sum[]][]

interface Sum extends Spot {
  lats: number
  lngs: number
}

export function learnPlaces(known: Learned = []): LearnedPlaces {
  const byKey = new Map(known.map(([key, sums]) => [key, new Map(sums.map((sum) => [whichOf(sum), sum]))]))
  let sorted: string[] | null = null
  const learn = (key: string, name: string, at: Spot) => {
    if (key === '') return
    const spots = byKey.get(key) ?? new Map<string, Sum>()
    if (spots.size === 0) sorted = null
    byKey.set(key, spots)
    const sum = spots.get(whichOf(at)) ?? { ...at, name, weight: 0, lats: 0, lngs: 0 }
    sum.weight += 1
    sum.lats += at.lat
    sum.lngs += at.lng
    spots.set(whichOf(at), sum)
  }
  const spotsOf = (key: string): Spot[] =>
    [...(byKey.get(key)?.values() ?? [])].map(({ lats, lngs, ...spot }) => ({ ...spot, lat: lats / spot.weight, lng: lngs / spot.weight })).sort(largestFirst)
  return {
    add({ place }) {
      if (!place || place.lat === null || place.lng === null) return
      const at: Spot = { name: '', region: place.region, country: place.country, lat: place.lat, lng: place.lng, weight: 0 }
      learn(fold(place.city), place.city, at)
      learn(fold(place.postal), `${place.postal} ${place.city}`.trim(), at)
      if (fold(place.district) !== fold(place.city)) learn(fold(place.district), place.district, at)
      if (place.region.length > 3) learn(fold(place.region), place.region, { ...at, region: '' })
    },
    exact: spotsOf,
    beginning: (start) => beginningWith((sorted ??= [...byKey.keys()].toSorted()), start).flatMap(spotsOf).sort(largestFirst),
    misspelt: (word) => [...new Set(oneEditFrom(word))].filter((key) => byKey.has(key)).flatMap(spotsOf).sort(largestFirst),
    all: () => [...byKey].map(([key, spots]) => [key, [...spots.values()]]),
  }
}

const whichOf = ({ region, country }: Spot): string => `${region}|${country}`
const largestFirst = (a: Spot, b: Spot): number => b.weight - a.weight

function beginningWith(sorted: readonly string[], start: string): string[] {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < start) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < sorted.length && sorted[end]!.startsWith(start)) end++
  return sorted.slice(low, end)
}
