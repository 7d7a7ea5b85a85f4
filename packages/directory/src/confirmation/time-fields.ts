import { readSeries } from '../series/read-series.ts'
import type { Series } from '../series/series.ts'
import type { Field } from './field.ts'
import { oneOf, wording } from './field.ts'

const mostSeries = 14

/** When a group meets. The series are kept as JSON: pages turn them into words and forms. */
export const timeFields = {
  series: {
    read: ({ when }) => (when.series.length === 0 ? '' : JSON.stringify(when.series)),
    write(entry, text) {
      const series = text === '' ? [] : readAll(text)
      return series && { ...entry, when: { ...entry.when, series } }
    },
  },
  times: wording(300, 0, ({ when }) => when.words, (entry, words) => ({ ...entry, when: { ...entry.when, words } })),
  look: oneOf(['yes', 'no'], ({ when }) => (when.look ? 'yes' : 'no'), (entry, value) => ({ ...entry, when: { ...entry.when, look: value === 'yes' } })),
} satisfies Record<string, Field>

function readAll(text: string): Series[] | null {
  try {
    const given: unknown = JSON.parse(text)
    const series = Array.isArray(given) && given.length <= mostSeries ? given.map(readSeries) : [null]
    return series.includes(null) ? null : (series as Series[])
  } catch {
    return null
  }
}
