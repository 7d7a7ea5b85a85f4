import type { Query } from '@visavis/directory'
import type { View } from '../view.ts'

type Unit = 'kilometer' | 'mile'

const kept = new Map<string, string>()

/** The choices of one filter as HTML, the asked one selected. Made of our own words only, once per language and choice. */
export function options(view: View, filter: 'day' | 'when' | 'for' | 'format' | 'within', chosen: Query[keyof Query], unit: Unit): string {
  const key = `${view.lang} ${filter} ${chosen} ${unit}`
  let html = kept.get(key)
  if (html === undefined) {
    html = choices[filter](view, unit, chosen).map(([value, says]) => `<option value="${value}"${value === String(chosen ?? '') ? ' selected' : ''}>${says}</option>`).join('')
    if (kept.size < 500) kept.set(key, html)
  }
  return html
}

/** The filters somebody chose, in words: "Wednesday, Evening". Empty when there are none. */
export function chosen({ words: { find, base }, f }: View, query: Query, unit: Unit): string {
  return [
    query.day && f.weekday(query.day),
    query.when && find.times[query.when],
    query.for && find.audiences[query.for],
    query.format && base.formats[query.format],
    query.within && f.distance(query.within, unit),
  ].filter(Boolean).join(', ')
}

type Choices = [value: string, says: string][]

const choices: Record<Parameters<typeof options>[1], (view: View, unit: Unit, chosen: Query[keyof Query]) => Choices> = {
  day: ({ words: { find }, f }) => [['', find.anyDay], ...[1, 2, 3, 4, 5, 6, 7].map((n): [string, string] => [String(n), f.weekday(n)])],
  when: ({ words: { find } }) => [['', find.anyTime], ...Object.entries(find.times)],
  for: ({ words: { find } }) => [['', find.forAnyone], ...Object.entries(find.audiences)],
  format: ({ words: { find, base } }) => [['', find.anyFormat], ...Object.entries(base.formats)],
  within: ({ words: { find }, f }, unit, chosen) => [['', find.withinUsual], ...reaches(unit, Number(chosen)).map((km): [string, string] => [String(km), f.distance(km, unit)])],
}

/** Kilometres to choose from, round in the unit they are shown in; what was asked stays among them. */
function reaches(unit: Unit, asked: number): number[] {
  const round = unit === 'mile' ? [8, 16, 40, 80, 161, 402] : [5, 10, 25, 50, 100, 250]
  return asked > 0 && !round.includes(asked) ? [...round, asked].sort((a, b) => a - b) : round
}
