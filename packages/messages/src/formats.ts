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

// English of no one country: day before month, twelve-hour clock.
const locales: Record<Lang, string> = { en: 'en-GB', fr: 'fr-CA', de: 'de-DE' }
const made = new Map<Lang, Formats>()

export function formats(lang: Lang): Formats {
  let f = made.get(lang)
  if (!f) made.set(lang, f = make(lang))
  return f
}

function make(lang: Lang): Formats {
  const locale = locales[lang]
  const weekdays = sevenDays(locale, 'long')
  const short = sevenDays(locale, 'short')
  const time = remembered(1440, minutes => timeOf(lang, minutes))
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const dayDates = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' })
  const date = kept((iso: string) => dates.format(dayOf(iso)))
  const clock = (at: number) => timeOf(lang, new Date(at).getHours() * 60 + new Date(at).getMinutes())
  const kilometres = distances(locale, 'kilometer')
  const miles = distances(locale, 'mile')
  const numbers = new Intl.NumberFormat(locale)
  const and = new Intl.ListFormat(locale, { type: 'conjunction' })
  const listed = (items: readonly string[]) => items.length > 9 ? and.format(items) : keptList(items.join('\n'))
  const keptList = kept(lines => and.format(lines.split('\n')))
  const or = new Intl.ListFormat(locale, { type: 'disjunction' })
  const countries = new Intl.DisplayNames(locale, { type: 'region' })
  const languages = new Intl.DisplayNames(locale, { type: 'language' })
  const order = new Intl.Collator(locale, { sensitivity: 'base', numeric: true })
  return {
    weekday: n => weekdays[n - 1] ?? '',
    weekdayShort: n => short[n - 1] ?? '',
    time,
    times: (from, to) => to === null ? time(from) : span(lang, time(from), time(to)),
    date,
    asFarAsKnown: date => within[lang](date, asGiven(locale, date)),
    dayDate: iso => dayDates.format(dayOf(iso)),
    moment: at => `${new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long' }).format(at)}, ${clock(at)}`,
    clock,
    number: n => numbers.format(n),
    distance: (km, unit = 'kilometer') => unit === 'mile' ? miles(km / 1.609344) : kilometres(km),
    list: items => items.length < 2 ? items[0] ?? '' : listed(items),
    anyOf: items => or.format(items),
    country: code => countries.of(code) ?? code,
    language: kept(code => languages.of(code) ?? code),
    compare: order.compare,
  }
}

const within: Record<Lang, (date: string, said: string) => string> = {
  en: (date, said) => `${date.length === 10 ? 'on' : 'in'} ${said}`,
  fr: (date, said) => `${date.length === 10 ? 'le' : 'en'} ${said}`,
  de: (date, said) => `${date.length === 10 ? 'am ' : date.length === 7 ? 'im ' : ''}${said}`,
}

function asGiven(locale: string, date: string): string {
  const parts: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' }
  if (date.length > 4) parts.month = 'long'
  if (date.length > 7) parts.day = 'numeric'
  return new Intl.DateTimeFormat(locale, parts).format(new Date(date))
}

function sevenDays(locale: string, weekday: 'long' | 'short'): string[] {
  const names = new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' })
  // 5 January 1970 was a Monday.
  return [...Array(7).keys()].map(n => names.format(new Date(Date.UTC(1970, 0, 5 + n))))
}

/** Whole hours drop their minutes, as one says them: "7 pm", "19 h", "19 Uhr". */
function timeOf(lang: Lang, minutes: number): string {
  const h = Math.floor(minutes / 60) % 24
  const m = minutes % 60
  const mm = String(m).padStart(2, '0')
  if (lang === 'fr') return m ? `${h}\u00a0h\u00a0${mm}` : `${h}\u00a0h`
  if (lang === 'de') return m ? `${h}:${mm}\u00a0Uhr` : `${h}\u00a0Uhr`
  return `${h % 12 || 12}${m ? `:${mm}` : ''}\u00a0${h < 12 ? 'am' : 'pm'}`
}

function span(lang: Lang, from: string, to: string): string {
  if (lang === 'fr') return `de\u00a0${from} à\u00a0${to}`
  if (lang === 'de') return `${from.replace('\u00a0Uhr', '')}\u00a0bis\u00a0${to}`
  const sameHalf = from.slice(-2) === to.slice(-2)
  return `${sameHalf ? from.slice(0, -3) : from}\u00a0to\u00a0${to}`
}

/** One digit after the point below ten. */
function distances(locale: string, unit: 'kilometer' | 'mile'): (n: number) => string {
  const near = new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 })
  const far = new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 0 })
  return n => (n < 10 ? near : far).format(n)
}

function dayOf(iso: string): Date {
  return new Date(`${iso.slice(0, 10)}T00:00:00Z`)
}

/** Remembers what it has said: a page says the same few days and languages again and again. */
function kept(say: (key: string) => string): (key: string) => string {
  const said = new Map<string, string>()
  return key => {
    let words = said.get(key)
    if (words === undefined) {
      if (said.size > 2000) said.clear()
      said.set(key, words = say(key))
    }
    return words
  }
}

function remembered(most: number, make: (n: number) => string): (n: number) => string {
  const kept = new Array<string | undefined>(most)
  return n => n >= 0 && n < most ? kept[n] ??= make(n) : make(n)
}
