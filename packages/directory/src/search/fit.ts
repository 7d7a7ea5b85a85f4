import { askedOf, hasFacts } from './facts.ts'
import { dayBit } from './mask.ts'
import type { Occasions } from './occasions.ts'
import type { Query } from './query.ts'
import type { Shelf } from './shelf.ts'
import { speaks } from './tongues.ts'

/** For each listing how well it has the words, 0 = not; null when no words were asked for. */
export type Scores = Uint16Array | null

export type Test = (listing: number) => boolean

/** A question about one listing: does it fit the words and everything chosen but the place? Null when everything does. */
export function fitting(shelf: Shelf, query: Query, scores: Scores, occasions: Occasions | null): Test | null {
  const plainly = fittingPlainly(shelf, query, scores)
  if (occasions === null) return plainly
  const meets = (listing: number) => listing < shelf.firstPausing && occasions.some(listing, () => true)
  return plainly === null ? meets : (listing) => plainly(listing) && meets(listing)
}

/** The same without real dates. */
export function fittingPlainly(shelf: Shelf, query: Query, scores: Scores): Test | null {
  const { facts } = shelf
  const asked = askedOf(query)
  const isDated = query.on !== null || query.by === 'date'
  const days = isDated || (query.day === null && query.when === null) ? null : query.when === null ? shelf.week.days : shelf.week.daysIn[query.when]
  const wantedDays = query.day === null ? 127 : dayBit(query.day)
  const speaksIt = query.language === null ? null : speaks(shelf.tongues, query.language, (number) => shelf.listings.at(number))
  const gone = shelf.gone.includes(1) ? shelf.gone : null
  if (gone === null && scores === null && asked.all === 0 && asked.any === 0 && days === null && speaksIt === null) return null
  return (listing) =>
    (scores === null || scores[listing]! > 0) &&
    (gone === null || gone[listing] === 0) &&
    hasFacts(facts[listing]!, asked) &&
    (days === null || (days[listing]! & wantedDays) !== 0) &&
    (speaksIt === null || speaksIt(listing))
}
