import { isoOf, weekdayOf } from '../calendar.ts'
import { dayByRule } from './rule.ts'
import { table } from './table.ts'

interface Holiday {
  key: string
  rule: string
  /** Moves on to a working day when it falls on a weekend. */
  lent: boolean
  regions: ReadonlySet<string>
}

const holidays: readonly Holiday[] = table.map((row) => {
  const [key = '', rule = '', ...regions] = row.split(' ')
  return { key, rule: rule.replace('^', ''), lent: rule.endsWith('^'), regions: new Set(regions) }
})

/** Countries whose holidays are known, two letters each. */
export const holidayCountries: readonly string[] = [...new Set(holidays.flatMap(({ regions }) => [...regions].filter((each) => /^[A-Z]{2}$/.test(each))))].toSorted()

const years = new Map<string, Map<string, string>>()
const mostYears = 200

/** The key of the public holiday a region (`DE-SN`, `FR`) has on an ISO day, or null. A region nobody knows has its country's. */
export function holidayOn(day: string, region: string): string | null {
  const year = day.slice(0, 4)
  const kept = `${region} ${year}`
  let known = years.get(kept)
  if (known === undefined) {
    if (years.size >= mostYears) years.clear()
    years.set(kept, (known = holidaysIn(region, Number(year))))
  }
  return known.get(day) ?? null
}

/** All public holidays of a region in a year: ISO day and key. */
export function holidaysIn(region: string, year: number): Map<string, string> {
  const found = new Map<string, string>()
  const lent: [number, string][] = []
  for (const { key, rule, lent: moves, regions } of holidays) {
    if (!regions.has(region) && (!regions.has(region.slice(0, 2)) || regions.has(`!${region}`))) continue
    const number = dayByRule(rule, year)
    found.set(isoOf(number), key)
    if (moves && weekdayOf(number) > 5) lent.push([number, key])
  }
  for (const [number, key] of lent) {
    let free = number
    while (weekdayOf(free) > 5 || found.has(isoOf(free))) free++
    found.set(isoOf(free), key)
  }
  return found
}
