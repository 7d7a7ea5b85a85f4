/** Monday = 1 ... Sunday = 7. */
export type Day = 1 | 2 | 3 | 4 | 5 | 6 | 7

/**
 * Every n-th week; certain weekdays of the month (1 = first ... 5 = fifth, -1 = last, -2 = the one before); certain days of
 * the month (1..31, -1 = last); or a list of ISO days. `every` counts weeks, or months (1 if it is not there).
 */
export type Rhythm =
  | { kind: 'weekly'; every: number }
  | { kind: 'monthly'; which: number[]; every?: number }
  | { kind: 'month-days'; which: number[]; every?: number }
  | { kind: 'dates'; dates: string[] }

/** One repeated meeting. */
export interface Series {
  /** The weekday of `weekly` and `monthly`; of the other rhythms, the one of their first day. */
  day: Day
  /** Minutes after midnight, 0..1439, in the wall time of the place. */
  start: number
  /** Minutes after midnight of the same day; above 1440 when it ends after midnight; null if unknown. */
  end: number | null
  rhythm: Rhythm
  /** ISO day of the first meeting: nothing is before it, and the second week or month is counted from its own. */
  from?: string
  /** ISO day after which there is none. */
  until?: string
}

/** One day that is not as usual. A day without `start` means every meeting of that day. */
export type Change =
  | { kind: 'off'; day: string; start?: number }
  | { kind: 'moved'; day: string; to: string; start?: number; newStart?: number; newEnd?: number | null }
  | { kind: 'extra'; day: string; newStart: number; newEnd: number | null }

/** From the first to the last day, both included; null = nobody knows yet until when. */
export interface Pause {
  from: string
  to: string | null
}

/** What public holidays of a region (`DE-SN`, `FR`, `US-CA`) mean for a group: no meeting, or better ask. */
export interface OnHolidays {
  region: string
  means: 'off' | 'ask'
}

/** A rhythm that free text speaks of. Nobody has said yet whether it means the meeting, or only its form on that day. */
export interface Heard {
  day: Day | null
  rhythm: Rhythm
  words: string
  about: 'meeting' | 'form' | 'unclear'
}

export interface When {
  series: Series[]
  /** IANA zone name if the source gives one. */
  zone: string | null
  /** In words, when no series says it ("by arrangement", "the evening before full moon"). */
  words: string
  /** True when notes speak of a rhythm ("2nd and 4th Tuesday") that nobody has looked at yet. */
  look: boolean
  /** What was read out of the notes, for a person to look at; it changes no date. */
  heard?: Heard[]
  changes?: Change[]
  pauses?: Pause[]
  holidays?: OnHolidays
}

export type PartOfDay = 'morning' | 'midday' | 'afternoon' | 'evening' | 'night'
