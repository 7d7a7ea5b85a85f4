import { Parser } from 'saxen'
import { Refusal } from './refusal.ts'
import { unzip } from './unzip.ts'

const mostRows = 200_000
const mostColumns = 300

/** The first sheet of a workbook (xlsx) that anybody can see, as rows of texts; formulas count as what they showed last. */
export function readWorkbook(bytes: Buffer): { number: number; cells: string[] }[] {
  const { read, names } = unzip(bytes)
  const text = (name: string) => read(name)?.toString('utf8') ?? ''
  const path = pathOfFirst(text('xl/workbook.xml'), text('xl/_rels/workbook.xml.rels'))
  const sheet = text(names.includes(path) ? path : 'xl/worksheets/sheet1.xml')
  if (sheet === '') throw new Refusal('The workbook has no sheet we can read. Save it as CSV. Nothing was imported.')
  return readSheet(sheet, readShared(text('xl/sharedStrings.xml')))
}

type Open = (name: string, attributes: Record<string, string>) => void

/** Walks through XML; prefixes are left aside, and broken XML ends the reading. */
function walk(xml: string, open: Open, close: (name: string) => void, said: (text: string) => void): void {
  const parser = new Parser()
  const bare = (name: string) => name.slice(name.indexOf(':') + 1)
  let fault = false
  parser.on('openTag', (name, attributes, decode) => open(bare(name), mapped(attributes(), decode)))
  parser.on('closeTag', (name) => close(bare(name)))
  parser.on('text', (text, decode) => said(decode(text)))
  parser.on('cdata', said)
  parser.on('error', () => (fault = true))
  const error = parser.parse(xml)
  if (fault || error) throw new Refusal('The workbook is damaged. Save it anew, or as CSV. Nothing was imported.')
}

const mapped = (attributes: Record<string, string>, decode: (text: string) => string) =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, decode(value)]))

function pathOfFirst(workbook: string, relations: string): string {
  let id = ''
  walk(workbook || '<x/>', (name, { state, 'r:id': relation }) => {
    if (name === 'sheet' && id === '' && (state ?? 'visible') === 'visible') id = relation ?? ''
  }, () => {}, () => {})
  let target = ''
  walk(relations || '<x/>', (name, { Id, Target }) => {
    if (name === 'Relationship' && Id === id) target = Target ?? ''
  }, () => {}, () => {})
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`
}

function readShared(xml: string): string[] {
  const shared: string[] = []
  let [text, inText, silent] = ['', false, 0]
  if (xml === '') return shared
  walk(xml, (name) => {
    if (name === 'si') text = ''
    if (name === 'rPh') silent++
    if (name === 't') inText = silent === 0
  }, (name) => {
    if (name === 't') inText = false
    if (name === 'rPh') silent--
    if (name === 'si') shared.push(text)
  }, (said) => void (inText && (text += said)))
  return shared
}

function readSheet(xml: string, shared: readonly string[]): { number: number; cells: string[] }[] {
  const rows: { number: number; cells: string[] }[] = []
  let [row, column, kind, value, taking]: [{ number: number; cells: string[] } | null, number, string, string, boolean] = [null, 0, '', '', false]
  walk(xml, (name, { r, t }) => {
    if (name === 'row') [row, column] = [{ number: Number(r) || (rows.at(-1)?.number ?? 0) + 1, cells: [] }, -1]
    if (name === 'c') [column, kind, value] = [columnOf(r) ?? column + 1, t ?? 'n', '']
    if (name === 'v' || name === 't') taking = true
  }, (name) => {
    if (name === 'v' || name === 't') taking = false
    if (name === 'c' && row && column < mostColumns) put(row.cells, column, shown(kind, value, shared))
    if (name === 'row' && row && rows.length < mostRows && row.cells.some((cell) => cell.trim() !== '')) rows.push(row)
  }, (said) => void (taking && (value += said)))
  return rows
}

function put(cells: string[], column: number, text: string): void {
  while (cells.length < column) cells.push('')
  cells[column] = text
}

const shown = (kind: string, value: string, shared: readonly string[]): string =>
  kind === 's' ? (shared[Number(value)] ?? '') : kind === 'b' ? (value === '1' ? 'TRUE' : 'FALSE') : kind === 'e' ? '' : value

/** `AB12` is in column 27, counted from 0. */
function columnOf(reference = ''): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0]
  return letters === undefined ? null : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
