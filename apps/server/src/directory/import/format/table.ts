import { cellsOf, guessColumns, guessSeparator, headerRowOf, mappingOf, readSheetRow } from '@visavis/directory'
import type { Mapping } from '@visavis/directory'
import { feedRow } from '../row.ts'
import type { FeedFile, FormatName } from '../row.ts'

type Row = { number: number; cells: string[] }

const byLetter = (at: number): string => (at < 26 ? String.fromCharCode(65 + at) : `${byLetter(Math.floor(at / 26) - 1)}${byLetter(at % 26)}`)

/** Any table: its columns are guessed, unless a mapping says what they are. */
export function tableFeed(rows: readonly Row[], given: Mapping | null, format: FormatName = 'table'): FeedFile {
  const headerRow = given?.headerRow ?? headerRowOf(rows.map(({ cells }) => cells))
  const body = rows.slice(headerRow)
  const width = rows.slice(0, 200).reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const named = headerRow === 0 ? [] : (rows[headerRow - 1]?.cells ?? [])
  const headers = unlike(Array.from({ length: width }, (_, at) => named[at]?.trim() || byLetter(at)))
  const guesses = guessColumns(headers, body.slice(0, 300).map(({ cells }) => cells))
  const mapping = given ?? mappingOf(guesses, headerRow)
  const shown = guesses.map((guess) => ({ ...guess, field: mapping.columns[guess.header] ?? '-' }) as const)
  return { format, guesses: shown, mapping, rows: () => body.map(({ number, cells }) => rowOf(headers, cells, mapping, number)) }
}

function rowOf(headers: readonly string[], cells: readonly string[], mapping: Mapping, number: number) {
  const { row, known } = readSheetRow(headers, cells, mapping)
  // Contacts of persons are not even kept.
  const kept = headers.map((header, at) => [header, mapping.columns[header] === 'private' ? '' : (cells[at] ?? '')]).filter(([, cell]) => cell !== '')
  return feedRow(number, JSON.stringify(Object.fromEntries(kept)), row, known)
}

/** Two columns of one name are told apart by their place. */
const unlike = (headers: readonly string[]): string[] => headers.map((header, at) => (headers.indexOf(header) === at ? header : `${header} ${at + 1}`))

/** A text with separated cells. */
export function textTable(text: string, mapping: Mapping | null): FeedFile {
  const plain = text.replace(/^\uFEFF/, '')
  const separator = /^sep=(.)\r?\n/.exec(plain)
  const body = separator ? plain.slice(separator[0].length) : plain
  return tableFeed([...cellsOf(body, separator && ',;\t|'.includes(separator[1] ?? '') ? (separator[1] as ',') : guessSeparator(body))], mapping)
}

/** The answer of a Google sheet: `{"values":[[header …],[row …]]}`. */
export const googleSheet = (values: readonly unknown[], mapping: Mapping | null): FeedFile =>
  tableFeed(values.map((row, at) => ({ number: at + 1, cells: (Array.isArray(row) ? row : []).slice(0, 300).map((cell) => (cell === null ? '' : String(cell))) })), mapping, 'google-sheet')
