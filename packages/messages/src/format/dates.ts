import type { Lang } from '../lang.ts'
import { kept, slim } from './kept.ts'
import { locales } from './locale.ts'
import { clockTime, span } from './times.ts'

/** Days, dates and times of one language. */
export function datesOf(lang: Lang) {
  const locale = locales[lang]
  const long = sevenDays(locale, 'long')
  const short = sevenDays(locale, 'short')
  const inFull = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const withDay = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' })
  const ownDay = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long' })
  const time = (minutes: number) => clockTime(lang, minutes)
  const clock = (at: number) => time(new Date(at).getHours() * 60 + new Date(at).getMinutes())
  return {
    weekday: (n: number) => long[n - 1] ?? '',
    weekdayShort: (n: number) => short[n - 1] ?? '',
    time,
    times: (from: number, to: number | null) => to === null ? time(from) : span(lang, time(from), time(to)),
    date: kept(iso => inFull.format(dayOf(iso))),
    dayDate: kept(iso => withDay.format(dayOf(iso))),
    asFarAsKnown: kept(date => within[lang](date, asGiven(locale, date))),
    moment: (at: number) => `${ownDay.format(at)}, ${clock(at)}`,
    clock,
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
  return [...Array(7).keys()].map(n => slim(names.format(new Date(Date.UTC(1970, 0, 5 + n)))))
}

function dayOf(iso: string): Date {
  return new Date(`${iso.slice(0, 10)}T00:00:00Z`)
}
