/** How one reaches a line: dial it, text it (perhaps with a word), or open its chat. */
export type Way =
  | { by: 'call'; number: string; lang?: string; hours?: Hours }
  | { by: 'text'; number: string; word?: string }
  | { by: 'chat'; site: string }

/** On some days (1 Monday ... 7 Sunday) from and to, in minutes after midnight, wall time of the country. */
export interface Span { days: readonly number[]; from: number; to: number }

/** `unknown` when no good source says it. */
export type Hours = 'always' | 'unknown' | readonly Span[]

/**
 * How good the source is: `provider` the line's own page or statement, `register` a checked public register that names the
 * provider's page, `press` dated press or public bodies, `weak` only data sets or old pages.
 */
export type Standing = 'provider' | 'register' | 'press' | 'weak'

export type Note = 'busy' | 'elsewhere-in-japan' | 'no-national-night-line'

/** A crisis line: who answers, how, when, in which languages, and how we know. */
export interface Line {
  name: string
  ways: readonly Way[]
  hours: Hours
  /** ISO 639 codes; `many` stands for interpreters or a long list. */
  languages: readonly string[]
  cost: 'free' | 'local' | 'standard' | 'unknown'
  standing: Standing
  source: string
  /** Year and month, or day, of the newest source that says so; null when none is dated. */
  seen: string | null
  note?: Note
}

export interface Emergency { number: string; for: 'any' | 'medical' | 'police' }

/** A country, the numbers of its emergency services, its lines, and its regions when one has lines of its own. */
export interface Country {
  code: string
  emergency: readonly [Emergency, ...Emergency[]]
  lines: readonly Line[]
  regions?: readonly { code: string; names: { en: string; fr: string; de: string }; lines: readonly Line[] }[]
}
