import { boxesAround, kilometres } from '../place/distance.ts'
import type { Spot } from '../place/place.ts'
import type { Test } from './fit.ts'
import type { Match } from './match.ts'
import type { Shelf } from './shelf.ts'

export interface Circle {
  within: number
  widened: boolean
}

const usualCircle = 25
const widestCircle = 400
/** Fewer matches than this are looked at one by one, whatever else lies in the circle. */
const fewMatches = 4000

/** Listings that may lie within the circle, each once; their distance is still to be looked at. */
export function around(shelf: Shelf, match: Match | null, spot: Spot, within: number): ArrayLike<number> {
  if (match !== null && match.listings.length < fewMatches) return match.listings
  const found = boxesAround(spot.lat, spot.lng, within).flatMap((box) => shelf.spots?.range(...box) ?? [])
  for (let at = 0; at < found.length; at++) found[at] = shelf.spotListing[found[at]!]!
  return found
}

export const distance = (shelf: Shelf, listing: number, spot: Spot): number => kilometres(spot.lat, spot.lng, shelf.lat[listing]!, shelf.lng[listing]!)

/** The circle that was asked for, or the next wider one in which something is. */
export function drawCircle(shelves: readonly Shelf[], matches: readonly (Match | null)[], fits: readonly (Test | null)[], spot: Spot, wished: number | null): Circle {
  const asked = wished ?? usualCircle
  if (shelves.some((shelf, index) => someWithin(shelf, matches[index] ?? null, fits[index] ?? null, spot, asked))) return { within: asked, widened: false }
  const nearest = Math.min(...shelves.map((shelf, index) => nearestOf(shelf, matches[index] ?? null, fits[index] ?? null, spot)))
  let within = asked
  while (within < nearest && within * 2 <= Math.max(widestCircle, asked)) within *= 2
  return within < nearest ? { within: asked, widened: false } : { within, widened: true }
}

function someWithin(shelf: Shelf, match: Match | null, fits: Test | null, spot: Spot, within: number): boolean {
  const near = around(shelf, match, spot, within)
  for (let at = 0; at < near.length; at++) if ((fits === null || fits(near[at]!)) && distance(shelf, near[at]!, spot) <= within) return true
  return false
}

/** Kilometres to the nearest listing that fits; Infinity when there is none. */
function nearestOf(shelf: Shelf, match: Match | null, fits: Test | null, spot: Spot): number {
  let nearest = Infinity
  const look = (listing: number) => {
    if (fits !== null && !fits(listing)) return
    const km = distance(shelf, listing, spot)
    if (km < nearest) nearest = km
  }
  if (match !== null) match.listings.forEach(look)
  else for (let listing = 0; listing < shelf.listings.length; listing++) look(listing)
  return nearest
}

