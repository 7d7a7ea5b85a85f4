import { americas } from './americas.ts'
import { asiaPacific } from './asia-pacific.ts'
import { germanSpeaking } from './german-speaking.ts'
import { north } from './north.ts'
import { southAndEast } from './south-and-east.ts'
import { westernEurope } from './west.ts'
import type { Country, Line } from './line.ts'

export type { Country, Emergency, Hours, Line, Note, Span, Standing, Way } from './line.ts'

/**
 * Every country we have a crisis line for. Emergency numbers stand in public data sets; the lines name their own source.
 * A row is changed only together with its source and date, and a second person looks at the change.
 */
export const countries: readonly Country[] = [...germanSpeaking, ...westernEurope, ...southAndEast, ...north, ...americas, ...asiaPacific]

/** The country somebody chose, or null: nothing is guessed. */
export function countryOf(code: string | null | undefined): Country | null {
  const wanted = (code ?? '').toUpperCase()
  return countries.find(c => c.code === wanted) ?? null
}

/** True when the newest source is older than twelve months on that day (ISO), or has no date. A bare year counts from its first day. */
export function isOld(line: Line, today: string): boolean {
  if (line.seen === null) return true
  const seen = `${line.seen}-01-01`.slice(0, 10)
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4, 10)}`
  return seen < yearAgo
}

/** A number as it must be dialled: digits only, with a leading plus if it has one. */
export function dialled(number: string): string {
  return number.replace(/(?!^\+)[^\d]/g, '')
}
