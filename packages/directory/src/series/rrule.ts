import type { Day, Series } from './series.ts'
import { momentOf } from './moment.ts'

export const dayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
const codeOf = (day: Day): string => dayCodes[day - 1] ?? 'MO'

/**
 * A series as the rule of RFC 5545 (without `RRULE:`), its `UNTIL` in UTC; null for lists of dates, which are RDATEs there.
 * A zone nobody gives is taken for UTC.
 */
export function rruleOf({ rhythm, day, until }: Series, zone: string | null): string | null {
  if (rhythm.kind === 'dates') return null
  const every = rhythm.every ?? 1
  const parts = [`FREQ=${rhythm.kind === 'weekly' ? 'WEEKLY' : 'MONTHLY'}`]
  if (every > 1) parts.push(`INTERVAL=${every}`)
  if (rhythm.kind === 'weekly') parts.push(`BYDAY=${codeOf(day)}`)
  if (rhythm.kind === 'monthly') parts.push(`BYDAY=${rhythm.which.map((nth) => `${nth}${codeOf(day)}`).join(',')}`)
  if (rhythm.kind === 'month-days') parts.push(`BYMONTHDAY=${rhythm.which.join(',')}`)
  if (until !== undefined) parts.push(`UNTIL=${lastMoment(until, zone)}`)
  return parts.join(';')
}

function lastMoment(until: string, zone: string | null): string {
  const moment = momentOf(until, 1439, zone ?? 'UTC')
  return moment === null ? `${until.replaceAll('-', '')}T235900Z` : new Date(moment.at).toISOString().replace(/[-:]|\.\d+/g, '')
}
