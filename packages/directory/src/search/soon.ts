import { countOut } from './dates-in.ts'
import type { Shelf } from './shelf.ts'
import { odd } from './week.ts'

/** The next days of the listings whose dates have to be counted, counted once for everybody who asks. */
interface Soon {
  first: number
  last: number
  /** For each listing its place among the odd ones, and where its starts and ends begin in `times`. */
  placeOf: Uint32Array
  from: Uint32Array
  /** Start, end, start, end ... in local minutes since 1970. */
  times: Int32Array
}

const [before, ahead] = [1, 9]
const none: [number, number][] = []
const kept = new WeakMap<Shelf, Soon>()
const today = (now: number): number => Math.floor(now / 86_400_000)

/** True when the days ahead are not counted yet, or no longer reach far enough. `now` in milliseconds since 1970. */
export const wantsCounting = (shelf: Shelf, now: number): boolean => (kept.get(shelf)?.first ?? -Infinity) < today(now) - before

/** Counts the days ahead in steps of at most `atOnce` listings, so that a server can answer in between. */
export function* countSoon(shelf: Shelf, now: number, atOnce = 500): Generator<undefined, void> {
  const [first, last] = [today(now) - before, today(now) + ahead]
  const listings = Uint32Array.from([...shelf.week.kind.keys()].filter((number) => (shelf.week.kind[number]! & odd) !== 0))
  const from = new Uint32Array(listings.length + 1)
  const times: number[] = []
  for (const [at, number] of listings.entries()) {
    for (const each of countOut(shelf.listings.at(number), first, last)) times.push(...each)
    from[at + 1] = times.length
    if (at % atOnce === atOnce - 1) yield
  }
  const placeOf = new Uint32Array(shelf.listings.length)
  for (const [at, number] of listings.entries()) placeOf[number] = at
  kept.set(shelf, { first, last, placeOf, from, times: Int32Array.from(times) })
}

/** Starts and ends of a listing as they were counted before, or null when those days have not been. */
export function soonOf(shelf: Shelf): (listing: number, first: number, last: number) => [number, number][] | null {
  const soon = kept.get(shelf)
  if (soon === undefined) return () => null
  return (listing, first, last) => {
    if (first < soon.first || last > soon.last) return null
    const at = soon.placeOf[listing]!
    if (soon.from[at] === soon.from[at + 1]) return none
    const found: [number, number][] = []
    for (let time = soon.from[at]!; time < soon.from[at + 1]!; time += 2) found.push([soon.times[time]!, soon.times[time + 1]!])
    return found
  }
}
