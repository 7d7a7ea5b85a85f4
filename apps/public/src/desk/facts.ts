import type { Confirmation, Due, FieldName, Listing, Standing } from '@visavis/directory'

export type ListName = 'proposals' | 'differences' | 'due' | 'look' | 'ended'

/** A sentence at the head of a page, by its name among the words of the desk. */
export type DeskNotice = 'saved' | 'nothingChanged' | 'settled' | 'undone' | 'cannotUndo' | 'outOfDate' | 'busy' | 'wrongMail' | 'signInWrong' | 'tooOften' | 'tooShort' | 'notSame'

export interface DeskRow {
  slug: string
  name: string
  city: string
  confirmed: Confirmation | null
  asked: string | null
  bounced: string | null
  missingSince: string | null
  due: Due | null
}

export interface DeskField {
  text: string
  was: string
  wrong: boolean
  theirs: string | null
}

export interface SeriesLine { day: string; start: string; end: string; rhythm: string; since: string }

export interface DeskChange {
  number: number
  slug: string
  at: number
  who: string
  field: FieldName | 'confirmed'
  before: string
  after: string
  undoes: number | null
  isUndone: boolean
}

export interface DeskProposal { number: number; day: string; texts: Partial<Record<FieldName, string>>; words: string }

/** Everything about one entry. */
export interface DeskEntry {
  listing: Listing
  standing: Standing
  row: DeskRow
  form: Record<FieldName, DeskField>
  why: 'wrong' | 'clash' | null
  lines: readonly SeriesLine[]
  /** The fields looked after here, and what the source says of them. */
  source: ReadonlyMap<FieldName, string>
  now: Record<FieldName, string>
  changes: readonly { field: FieldName; before: string; after: string }[]
  /** What of those changes was seen. */
  mark: string
  proposals: readonly DeskProposal[]
  asking: { mail: string; postal: string }
  history: readonly DeskChange[]
}

/** What stands in the middle of a page of the desk. */
export type DeskSheet =
  | { kind: 'sign-in'; name: string }
  | { kind: 'begin'; name: string }
  | { kind: 'begin-gone' }
  /** Only the notice above it. */
  | { kind: 'nothing' }
  | { kind: 'start'; counts: Record<ListName, number>; words: string; found: readonly DeskRow[] | null }
  | { kind: 'list'; list: ListName; rows: readonly DeskRow[]; next: number | null }
  | { kind: 'entry'; entry: DeskEntry }
  | { kind: 'history'; lines: readonly DeskChange[]; next: number | null }

/** A page of the desk: for whom, with the token that its forms carry. */
export interface DeskFacts {
  /** Null before somebody came in. */
  who: string | null
  token: string
  notice: DeskNotice | null
  sheet: DeskSheet
}
