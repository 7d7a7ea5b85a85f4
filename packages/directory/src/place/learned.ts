import type { Listing } from '../listing/listing.ts'
import { fold } from '../words/fold.ts'
import { oneEditApart } from '../words/one-edit-apart.ts'
import type { Spot } from './place.ts'

/** Places known because groups meet there: towns, districts, regions and postal codes, each at the middle of its groups. */
export interface LearnedPlaces {
  add(listing: Listing): void
  /** Spots of a folded name; weight = groups there. */
  exact(key: string): Spot[]
  beginning(key: string): Spot[]
  misspelt(key: string): Spot[]
}

interface Sum extends Spot {
  lats: number
  lngs: number
}

export function learnPlaces(): LearnedPlaces {
  const byKey = new Map<string, Map<string, Sum>>()
  const learn = (key: string, name: string, at: Spot) => {
    if (key === '') return
    const spots = byKey.get(key) ?? new Map<string, Sum>()
    byKey.set(key, spots)
    const which = `${at.region}|${at.country}`
    const sum = spots.get(which) ?? { ...at, name, weight: 0, lats: 0, lngs: 0 }
    sum.weight += 1
    sum.lats += at.lat
    sum.lngs += at.lng
    spots.set(which, sum)
  }
  const spotsOf = (key: string): Spot[] =>
    [...(byKey.get(key)?.values() ?? [])]
      .map(({ lats, lngs, ...spot }) => ({ ...spot, lat: lats / spot.weight, lng: lngs / spot.weight }))
      .sort((a, b) => b.weight - a.weight)
  const spotsWith = (wanted: (key: string) => boolean) =>
    [...byKey.keys()].filter(wanted).flatMap(spotsOf).sort((a, b) => b.weight - a.weight)
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
    beginning: (start) => spotsWith((key) => key.startsWith(start)),
    misspelt: (word) => spotsWith((key) => oneEditApart(key, word)),
  }
}
