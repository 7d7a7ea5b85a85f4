import { isoOf, numberOf, type Query, type SaidDay } from '@visavis/directory'
import type { View } from '../view.ts'

type Unit = 'kilometer' | 'mile'

type Filter = 'day' | 'when' | 'for' | 'format' | 'within' | 'on' | 'by' | 'language' | 'status'

/** What the choices depend on beside the language: miles or kilometres, and which day it is (ISO). */
export interface Here { unit: Unit; today: string }

const kept = new Map<string, string>()

/** The choices of one filter as HTML, the asked one selected. Made of our own words only, once per language and choice. */
export function options(view: View, filter: Filter, chosen: Query[keyof Query], here: Here): string {
  const key = `${view.lang} ${filter} ${chosen} ${here.unit} ${filter === 'on' ? here.today : ''}`
  let html = kept.get(key)
  if (html === undefined) {
    html = choices[filter](view, here, chosen).map(([value, says]) => `<option value="${value}"${value === String(chosen ?? '') ? ' selected' : ''}>${says}</option>`).join('')
    if (kept.size < 500) kept.set(key, html)
  }
  return html
}

/** The filters somebody chose, in words: "Wednesday, Evening". Empty when there are none. */
export function chosen({ words: { find, base, listing }, f }: View, query: Query, { unit }: Here): string {
  return [
    query.on && (find.soon[query.on as SaidDay] ?? f.dayDate(query.on)),
    query.by === 'date' && find.orders.date,
    query.day && f.weekday(query.day),
    query.when && find.times[query.when],
    query.for && find.audiences[query.for],
    query.format && base.formats[query.format],
    query.within && f.distance(query.within, unit),
    query.language && f.language(query.language),
    query.status && find.statuses[query.status as keyof typeof find.statuses],
    ...query.access.map(fact => listing.accessYes[fact]),
  ].filter(Boolean).join(', ')
}

type Choices = [value: string, says: string][]

const tongues = ['en', 'fr', 'de', 'es', 'it', 'pt', 'nl', 'pl', 'uk', 'ru', 'tr', 'ar', 'fa']
const daysAhead = 14

const choices: Record<Filter, (view: View, here: Here, chosen: Query[keyof Query]) => Choices> = {
  day: ({ words: { find }, f }) => [['', find.anyDay], ...[1, 2, 3, 4, 5, 6, 7].map((n): [string, string] => [String(n), f.weekday(n)])],
  when: ({ words: { find } }) => [['', find.anyTime], ...Object.entries(find.times)],
  for: ({ words: { find } }) => [['', find.forAnyone], ...Object.entries(find.audiences)],
  format: ({ words: { find, base } }) => [['', find.anyFormat], ...Object.entries(base.formats)],
  on: ({ words: { find }, f }, { today }, chosen) => [['', find.anyDate], ...Object.entries(find.soon), ...daysFrom(today, String(chosen ?? '')).map((day): [string, string] => [day, f.dayDate(day)])],
  by: ({ words: { find } }) => [['', find.anyOrder], ...Object.entries(find.orders)],
  language: ({ words: { find }, f }, _, chosen) => [['', find.anyLanguage], ...[...new Set([...tongues, ...(chosen ? [String(chosen)] : [])])].map((code): [string, string] => [code, f.language(code)])],
  status: ({ words: { find } }) => [['', find.anyStatus], ...Object.entries(find.statuses)],
  within: ({ words: { find }, f }, { unit }, chosen) => [['', find.withinUsual], ...reaches(unit, Number(chosen)).map((km): [string, string] => [String(km), f.distance(km, unit)])],
}

/** Kilometres to choose from, round in the unit they are shown in; what was asked stays among them. */
function reaches(unit: Unit, asked: number): number[] {
  const round = unit === 'mile' ? [8, 16, 40, 80, 161, 402] : [5, 10, 25, 50, 100, 250]
  return asked > 0 && !round.includes(asked) ? [...round, asked].sort((a, b) => a - b) : round
}

/** Days to choose from, beginning after tomorrow; what was asked stays among them. */
function daysFrom(today: string, asked: string): string[] {
  const first = numberOf(today) ?? 0
  const days = Array.from({ length: daysAhead }, (_, n) => isoOf(first + 2 + n))
  return numberOf(asked) === null || days.includes(asked) ? days : [...days, asked].sort()
}
