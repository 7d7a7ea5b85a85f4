import { writeFile } from 'node:fs/promises'
import { noticeWords } from '@visavis/directory'
import { Refusal } from './refusal.ts'
import type { WholeReport } from './report.ts'

/** Writes a report where it was wished: as a table for `.csv`, as a page for `.html`, else as JSON. Throws Refusal. */
export async function writeReport(path: string, report: WholeReport): Promise<void> {
  const text = /\.csv$/i.test(path) ? asTable(report) : /\.html?$/i.test(path) ? asPage(report) : JSON.stringify(report, null, 2) + '\n'
  try {
    await writeFile(path, text)
  } catch (error) {
    throw new Refusal(`The import is done, but the report could not be written to ${path} (${(error as NodeJS.ErrnoException).code}).`)
  }
}

type Line = readonly [what: string, row: string, key: string, name: string, says: string]

function linesOf({ refused, look, difference: { entries } }: WholeReport): Line[] {
  return [
    ...refused.map(({ row, slug, reason }): Line => ['refused', String(row), slug, '', reason]),
    ...entries.added.map(({ key, name }): Line => ['new', '', key, name, '']),
    ...entries.changed.map(({ key, name, fields }): Line => ['changed', '', key, name, fields.join(', ')]),
    ...entries.renamed.map(({ key, name, before }): Line => ['found again', '', key, name, `was ${before}`]),
    ...entries.missing.map(({ key, name, since, runs }): Line => ['missing', '', key, name, since === null ? 'for the first time' : `since ${since}, ${runs} readings`]),
    ...look.map(({ row, slug, notices }): Line => ['look', String(row), slug, '', notices.map((notice) => noticeWords[notice]).join('; ')]),
  ]
}

/** A cell no spreadsheet takes for a formula. */
const cell = (text: string): string => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`

const asTable = (report: WholeReport): string =>
  '\uFEFF' + [['what', 'row', 'key', 'name', 'says'], ...linesOf(report)].map((line) => line.map(cell).join(',')).join('\r\n') + '\r\n'

const safe = (text: string): string => text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;')

function asPage(report: WholeReport): string {
  const { added, changed, unchanged, missing, renamed } = report.difference
  const rows = linesOf(report).map((line) => `<tr>${line.map((text) => `<td>${safe(text)}</td>`).join('')}</tr>`)
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Import of ${safe(report.source)}</title>
<style>body{font:1rem/1.5 system-ui;margin:2rem auto;max-width:70rem;padding:0 1rem}table{border-collapse:collapse}td,th{border-bottom:1px solid;padding:.3rem .6rem;text-align:start;vertical-align:top}</style>
<h1>Import of ${safe(report.source)}</h1>
<p>${report.rows} rows, read as ${report.format}. New ${added}, changed ${changed}, unchanged ${unchanged}, found again ${renamed}, missing ${missing}, refused ${report.refused.length}. ${report.stored ? 'Stored.' : 'A rehearsal: nothing was stored.'}</p>
<table><thead><tr><th>What</th><th>Row</th><th>Key</th><th>Name</th><th>Says</th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table></html>
`
}
