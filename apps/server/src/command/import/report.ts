import { noticeWords } from '@visavis/directory'
import type { Feed, Notice, RowTaken } from '@visavis/directory'
import type { Difference } from '../../directory/store/imports.ts'

export interface Report {
  source: string
  fellowship: string | null
  rows: number
  refused: { row: number; slug: string; reason: string }[]
  noticed: Partial<Record<Notice, number>>
  /** Rows worth a human look. */
  look: { row: number; slug: string; notices: Notice[] }[]
  /** How often a field was not taken: money handles and contacts of persons. */
  notTaken: Record<string, number>
}

export const openReport = ({ source, fellowship }: Feed): Report => ({
  source, fellowship: fellowship?.key ?? null, rows: 0, refused: [], noticed: {}, look: [], notTaken: {},
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
  const { added, changed, unchanged, missing, returned, examples } = difference
  const refusals = report.refused.slice(0, 10).map(({ row, slug, reason }) => `    row ${row}${slug === '' ? '' : ` (${slug})`}: ${reason}`)
  const more = report.refused.length > 10 ? [`    and ${number(report.refused.length - 10)} more; --report FILE writes them all`] : []
  const noticed = Object.entries(report.noticed).map(([notice, count]) => `    ${number(count)} × ${noticeWords[notice as Notice]}`)
  const notTaken = Object.entries(report.notTaken).map(([field, count]) => `${field} (${number(count)})`)
  return [
    `Source ${report.source}${report.fellowship === null ? '' : `, fellowship ${report.fellowship}`}: ${number(report.rows)} rows`,
    `  new ${number(added)} · changed ${number(changed)} · unchanged ${number(unchanged)} · refused ${number(report.refused.length)}`,
    ...(missing > 0 ? [`  no longer in the source: ${number(missing)} (kept, and marked with today's date): ${shown(examples.missing, missing)}`] : []),
    ...(missing > added + changed + unchanged ? ['  That is most of what was known. If this is not the whole feed, import the whole one: they count as pausing after 30 days.'] : []),
    ...(returned > 0 ? [`  back again: ${number(returned)}`] : []),
    ...(examples.changed.length > 0 ? [`  changed: ${shown(examples.changed, changed)}`] : []),
    ...(refusals.length > 0 ? ['  Refused:', ...refusals, ...more] : []),
    ...(noticed.length > 0 ? ['  Noticed:', ...noticed] : []),
    ...(notTaken.length > 0 ? [`  Not taken: ${notTaken.join(', ')}`] : []),
    dryRun ? 'This was a rehearsal: nothing was stored.' : `Stored. Say --source ${report.source} next time if the file is named otherwise.`,
  ]
}

const shown = (names: readonly string[], all: number): string => names.map((name) => `“${name}”`).join(', ') + (all > names.length ? ' …' : '')
