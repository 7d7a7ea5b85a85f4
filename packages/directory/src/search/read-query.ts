import type { Audience, Format, Status } from '../listing/listing.ts'
import { statuses } from '../listing/listing.ts'
import { numberOf } from '../series/calendar.ts'
import type { Day, PartOfDay } from '../series/series.ts'
import { accessFacts } from '../venue/access.ts'
import type { Query, SaidDay } from './query.ts'

const oneOf = <T extends string>(allowed: readonly T[], given: string | undefined): T | null =>
  allowed.find((each) => each === given) ?? null

const wholeNumber = (given: string | undefined, least: number, most: number): number | null => {
  const number = Number(given?.trim() || NaN)
  return Number.isInteger(number) && number >= least && number <= most ? number : null
}

const isoDay = (given: string | undefined): string | null => (given !== undefined && numberOf(given) !== null ? given : null)

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
    on: oneOf<SaidDay>(['today', 'tonight', 'tomorrow', 'week'], field('on')) ?? isoDay(field('on')),
    by: oneOf<'group' | 'date'>(['group', 'date'], field('by')),
    language: /^[a-z]{2,3}$/.exec(field('language') ?? '')?.[0] ?? null,
    access: accessFacts.filter((fact) => field(fact) === 'yes'),
    status: oneOf<Status>(statuses.filter((status) => status !== 'ended'), field('status')),
    page: wholeNumber(field('page'), 1, 100_000) ?? 1,
  }
}
