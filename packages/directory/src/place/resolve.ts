import { fold } from '../words/fold.ts'
import { kilometres } from './distance.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { LearnedPlaces } from './learned.ts'
import type { Spot } from './place.ts'

export interface Resolved {
  spot: Spot | null
  /** Other places of that name, at most five. */
  others: Spot[]
}

const sameTown = 40

/**
 * Finds the place somebody means: "lat,lng", a town, a postal code, with or without region or country after it
 * ("Georgetown, DE", "80331 München"). Places where groups meet come before larger ones elsewhere.
 */
export function resolvePlace(near: string, learned: readonly LearnedPlaces[], gazetteer: Gazetteer): Resolved {
  const exactly = coordinates(near)
  if (exactly) return { spot: exactly, others: [] }
  const words = fold(near).split(' ').filter(Boolean)
  const whole = words.join(' ')
  const exact = (key: string) => [...learned.flatMap((each) => each.exact(key)), ...gazetteer.exact(key)]
  const heads = words.map((_, cut) => [words.slice(0, cut + 1).join(' '), words.slice(cut + 1)] as const).reverse().slice(1)
  const tries: (() => Spot[])[] = [
    () => exact(whole),
    ...heads.map(([head, hints]) => () => fitting(exact(head), hints)),
    // A street before the town.
    ...words.slice(1).map((_, from) => () => longEnough(words.slice(from + 1).join(' '), 4, exact)),
    () => longEnough(whole, 3, (key) => [...learned.flatMap((each) => each.beginning(key)), ...gazetteer.beginning(key)]),
    ...[[whole, []] as const, ...heads].map(([head, hints]) => () => fitting(misspelt(head, learned, gazetteer), hints)),
    ...heads.map(([head]) => () => exact(head)),
  ]
  for (const attempt of tries) {
    const found = attempt()
    if (found.length > 0) return chosen(found)
  }
  return { spot: null, others: [] }
}

const longEnough = (key: string, least: number, lookUp: (key: string) => Spot[]): Spot[] => (key.length < least ? [] : lookUp(key))

/** A wrong digit in a postal code leads somewhere else entirely, so only names are mended. */
const misspelt = (key: string, learned: readonly LearnedPlaces[], gazetteer: Gazetteer): Spot[] =>
  key.length < 4 || /\d/.test(key) ? [] : [...learned.flatMap((each) => each.misspelt(key)), ...gazetteer.misspelt(key)]

function coordinates(near: string): Spot | null {
  const found = /^\s*(-?\d{1,2}(?:\.\d+)?)\s*[,;]\s*(-?\d{1,3}(?:\.\d+)?)\s*$/.exec(near)
  if (!found) return null
  const [lat, lng] = [Number(found[1]), Number(found[2])]
  return Math.abs(lat) <= 90 && Math.abs(lng) <= 180 ? { name: `${lat}, ${lng}`, region: '', country: '', lat, lng, weight: 0 } : null
}

const countryNames: Record<string, string> = {
  us: 'usa united states america', gb: 'uk united kingdom england scotland wales', de: 'germany deutschland allemagne', fr: 'france frankreich',
  ch: 'switzerland schweiz suisse', at: 'austria osterreich autriche', be: 'belgium belgique belgien', ca: 'canada kanada', ie: 'ireland irland irlande',
}

/** Those whose region, country or name has all the hints. */
function fitting(spots: Spot[], hints: readonly string[]): Spot[] {
  return spots.filter((spot) => {
    const [region, country, name] = [fold(spot.region), fold(spot.country), fold(spot.name)]
    const place = `${region} ${country} ${countryNames[country] ?? ''} ${name}`.split(' ')
    return hints.every((hint) => place.some((word) => word === hint || (hint.length > 3 && word.startsWith(hint))))
  })
}

/** The first, and what else bears the name and lies elsewhere. Learned places stand first, so they win. */
function chosen(found: readonly Spot[]): Resolved {
  const apart: Spot[] = []
  for (const spot of found) {
    if (apart.every((other) => kilometres(spot.lat, spot.lng, other.lat, other.lng) > sameTown)) apart.push(spot)
    if (apart.length > 5) break
  }
  const [spot = null, ...others] = apart
  return { spot, others }
}
