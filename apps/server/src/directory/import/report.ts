import { noticeWords } from '@visavis/directory'
import type { Feed, Notice, RowTaken } from '@visavis/directory'
import type { Difference } from '../store/difference.ts'
import type { FormatName } from './row.ts'

export interface Report {
  source: string
  format: FormatName
  fellowship: string | null
  rows: number
  refused: { row: number; slug: string; reason: string }[]
  noticed: Partial<Record<Notice, number>>
  /** Rows worth a human look. */
  look: { row: number; slug: string; notices: Notice[] }[]
  /** How often a field was not taken: money handles and contacts of persons. */
  notTaken: Record<string, number>
}

/** A report with what it means for the directory: the whole that is written to a file. */
export interface WholeReport extends Report {
  difference: Difference
  stored: boolean
}

export const openReport = ({ source, fellowship }: Feed, format: FormatName): Report => ({
  source, format, fellowship: fellowship?.key ?? null, rows: 0, refused: [], noticed: {}, look: [], notTaken: {},
})

const forHumans: readonly Notice[] = ['rhythm-in-notes', 'day-without-time', 'unusable-link', 'unknown-link', 'unknown-type']

export function noteRow(report: Report, row: number, { key, notices, leftOut }: RowTaken): void {
  for (const notice of notices) report.noticed[notice] = (report.noticed[notice] ?? 0) + 1
  for (const field of leftOut) report.notTaken[field] = (report.notTaken[field] ?? 0) + 1
  const look = notices.filter((notice) => forHumans.includes(notice))
  if (look.length > 0) report.look.push({ row, slug: key, notices: look })
}

const number = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',')

/** The report as a person reads it. */
export function reportLines(report: Report, difference: Difference, dryRun: boolean): string[] {
  const { added, changed, unchanged, missing, returned, renamed, hidden, entries } = difference
  const refusals = report.refused.slice(0, 10).map(({ row, slug, reason }) => `    row ${row}${slug === '' ? '' : ` (${slug})`}: ${reason}`)
  const more = report.refused.length > 10 ? [`    and ${number(report.refused.length - 10)} more; --report FILE writes them all`] : []
  const noticed = Object.entries(report.noticed).map(([notice, count]) => `    ${number(count)} × ${noticeWords[notice as Notice]}`)
  const notTaken = Object.entries(report.notTaken).map(([field, count]) => `${field} (${number(count)})`)
  return [
    `Source ${report.source}${report.fellowship === null ? '' : `, fellowship ${report.fellowship}`}, read as ${report.format}: ${number(report.rows)} rows`,
    `  new ${number(added)} · changed ${number(changed)} · unchanged ${number(unchanged)} · refused ${number(report.refused.length)}`,
    ...(missing > 0 ? [`  no longer in the source: ${number(missing)} (kept, and marked with today's date): ${shown(entries.missing)}`] : []),
    ...(isMostGone(difference) ? ['  That is most of what was known. If this is not the whole feed, import the whole one: they are hidden after three readings or 30 days.'] : []),
    ...(renamed > 0 ? [`  found again under another identifier: ${number(renamed)}: ${shown(entries.renamed)}`] : []),
    ...(returned > 0 ? [`  back again: ${number(returned)}`] : []),
    ...(hidden > 0 ? [`  missing too long, now hidden and kept: ${number(hidden)}`] : []),
    ...(changed > 0 ? [`  changed: ${shown(entries.changed.map((each) => ({ name: each.fields.length > 0 ? `${each.name} (${each.fields.join(', ')})` : each.name })))}`] : []),
    ...(refusals.length > 0 ? ['  Refused:', ...refusals, ...more] : []),
    ...(noticed.length > 0 ? ['  Noticed:', ...noticed] : []),
    ...(notTaken.length > 0 ? [`  Not taken: ${notTaken.join(', ')}`] : []),
    dryRun ? 'This was a rehearsal: nothing was stored.' : `Stored. Say --source ${report.source} next time if the file is named otherwise.`,
  ]
}

/** More is gone than is there: mostly a feed that was cut off. */
export const isMostGone = ({ added, changed, unchanged, missing }: Difference): boolean => missing > added + changed + unchanged

const shown = (entries: readonly { name: string }[]): string => entries.slice(0, 5).map(({ name }) => `“${name}”`).join(', ') + (entries.length > 5 ? ' …' : '')
