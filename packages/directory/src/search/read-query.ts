import type { Audience, Format } from '../listing/listing.ts'
import type { Day, PartOfDay } from '../series/series.ts'
import type { Query } from './query.ts'

const oneOf = <T extends string>(allowed: readonly T[], given: string | undefined): T | null =>
  allowed.find((each) => each === given) ?? null

const wholeNumber = (given: string | undefined, least: number, most: number): number | null => {
  const number = Number(given?.trim() || NaN)
  return Number.isInteger(number) && number >= least && number <= most ? number : null
}

/** The words of a question are cut here, so that a very long one costs nothing. */
const words = (given: string | undefined): string => (given ?? '').trim().slice(0, 200)

/**
 * Reads a query from the fields of a form or address (`get('day')`). What makes no sense is left aside, never an error:
 * a seeker who mistypes an address still sees groups.
 */
export function readQuery(get: (field: string) => string | null | undefined): Query {
  const field = (name: string) => get(name) ?? undefined
  return {
    q: words(field('q')),
    near: words(field('near')),
    within: wholeNumber(field('within'), 1, 20_000),
    day: wholeNumber(field('day'), 1, 7) as Day | null,
    when: oneOf<PartOfDay>(['morning', 'midday', 'afternoon', 'evening', 'night'], field('when')),
    for: oneOf<Audience>(['affected', 'relatives', 'both'], field('for')),
    format: oneOf<Format>(['in-person', 'online', 'hybrid', 'phone'], field('format')),
    page: wholeNumber(field('page'), 1, 100_000) ?? 1,
  }
}
