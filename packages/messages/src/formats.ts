import { amountsOf } from './format/amounts.ts'
import { datesOf } from './format/dates.ts'
import { namesOf } from './format/names.ts'
import type { Lang } from './lang.ts'

/** Dates, times, numbers and lists as people write them. All pure; formatters are made once per language. */
export interface Formats {
  /** `1` Monday to `7` Sunday, in full: "Tuesday". */
  weekday(day: number): string
  /** Two or three letters: "Tue". */
  weekdayShort(day: number): string
  /** Minutes since midnight: "7:30 pm", "19 h 30", "19:30 Uhr". */
  time(minutes: number): string
  /** A span of the day: "7 – 8:30 pm". */
  times(from: number, to: number | null): string
  /** A day without a clock, `2026-11-22`: "22 November 2026". */
  date(day: string): string
  /** A day, a month or a year, as exact as it is given: "in April 2023". */
  asFarAsKnown(date: string): string
  /** A day with its weekday, year left out: "Sunday 22 November". */
  dayDate(day: string): string
  /** Milliseconds since 1970 in the reader's own zone: "22 November, 7:30 pm". */
  moment(at: number): string
  /** Milliseconds since 1970 as time of day in the reader's own zone. */
  clock(at: number): string
  number(n: number): string
  /** Kilometres in the unit people use there: "3 km", "2 mi". */
  distance(km: number, unit?: 'kilometer' | 'mile'): string
  /** "a, b and c". */
  list(items: readonly string[]): string
  /** "a, b or c". */
  anyOf(items: readonly string[]): string
  /** A country's or language's name by its code. */
  country(code: string): string
  language(code: string): string
  /** Sorting by the language's own order. */
  compare(a: string, b: string): number
}

const made = new Map<Lang, Formats>()

export function formats(lang: Lang): Formats {
  let f = made.get(lang)
  if (!f) made.set(lang, f = { ...datesOf(lang), ...amountsOf(lang), ...namesOf(lang) })
  return f
}
