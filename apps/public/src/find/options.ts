import type { Query } from '@visavis/directory'
import type { View } from '../view.ts'

const kept = new Map<string, string>()

/** The choices of one filter as HTML, the asked one selected. Made of our own words only, once per language and choice. */
export function options(view: View, filter: 'day' | 'when' | 'for' | 'format' | 'within', chosen: Query[keyof Query]): string {
  const key = `${view.lang} ${filter} ${chosen}`
  let html = kept.get(key)
  if (html === undefined) {
    html = choices[filter](view).map(([value, says]) => `<option value="${value}"${value === String(chosen ?? '') ? ' selected' : ''}>${says}</option>`).join('')
    if (kept.size < 500) kept.set(key, html)
  }
  return html
}

/** The filters somebody chose, in words: "Wednesday, Evening". Empty when there are none. */
export function chosen({ words: { find, base }, f }: View, query: Query): string {
  return [
    query.day && f.weekday(query.day),
    query.when && find.times[query.when],
    query.for && find.audiences[query.for],
    query.format && base.formats[query.format],
    query.within && f.distance(query.within),
  ].filter(Boolean).join(', ')
}

type Choices = [value: string, says: string][]

const choices: Record<Parameters<typeof options>[1], (view: View) => Choices> = {
  day: ({ words: { find }, f }) => [['', find.anyDay], ...[1, 2, 3, 4, 5, 6, 7].map((n): [string, string] => [String(n), f.weekday(n)])],
  when: ({ words: { find } }) => [['', find.anyTime], ...Object.entries(find.times)],
  for: ({ words: { find } }) => [['', find.forAnyone], ...Object.entries(find.audiences)],
  format: ({ words: { find, base } }) => [['', find.anyFormat], ...Object.entries(base.formats)],
  within: ({ words: { find }, f }) => [['', find.withinUsual], ...[5, 10, 25, 50, 100, 250].map((km): [string, string] => [String(km), f.distance(km)])],
}
