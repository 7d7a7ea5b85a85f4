import type { Guess, Known, Mapping } from '@visavis/directory'

/** One record of a feed in the words of Meeting Guide, and how it stood in the file. */
export interface FeedRow {
  /** From 1; of a table, the number of the line people see. */
  number: number
  original: string
  row: unknown
  known: Known
  /** Why it is no group at all; null mostly. */
  refused: string | null
  key: string
}

export const formatNames = ['meeting-guide', 'google-sheet', 'bmlt', 'bmlt-sql', 'hsds', 'ical', 'table'] as const
export type FormatName = (typeof formatNames)[number]

/** A feed that was recognised; `rows` may be walked through more than once. */
export interface FeedFile {
  format: FormatName
  rows: () => AsyncIterable<FeedRow> | Iterable<FeedRow>
  /** Of tables: what each column was taken for, and the mapping that was applied. */
  guesses: Guess[]
  mapping: Mapping | null
}

export const plainFeed = (format: FormatName, rows: FeedFile['rows']): FeedFile => ({ format, rows, guesses: [], mapping: null })

export const feedRow = (number: number, original: string, row: unknown, known: Known = {}): FeedRow => ({ number, original, row, known, refused: null, key: '' })
