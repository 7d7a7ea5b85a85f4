/** Monday = 1 ... Sunday = 7. */
export type Day = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** Every n-th week, or certain weekdays of the month (1 = first ... 5 = fifth, -1 = last). */
export type Rhythm = { kind: 'weekly'; every: number } | { kind: 'monthly'; which: number[] }

/** One repeated meeting on one weekday. */
export interface Series {
  day: Day
  /** Minutes after midnight, 0..1439, in the wall time of the place. */
  start: number
  /** Minutes after midnight of the same day; above 1440 when it ends after midnight; null if unknown. */
  end: number | null
  rhythm: Rhythm
}

export interface When {
  series: Series[]
  /** IANA zone name if the source gives one. */
  zone: string | null
  /** In words, when no series says it ("by arrangement", "the evening before full moon"). */
  words: string
  /** True when notes speak of a rhythm ("2nd and 4th Tuesday") that nobody has looked at yet. */
  look: boolean
}

export type PartOfDay = 'morning' | 'midday' | 'afternoon' | 'evening' | 'night'
