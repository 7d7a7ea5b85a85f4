import { asGuide, csvRow } from '@visavis/directory/give'
import { bodyRows, coverageRows, fieldKeyRows, fieldKeys, fieldValueRows, formatRows, searchResults, serverRows } from '@visavis/directory/give/bmlt'
import type { Asked } from '@visavis/directory/give/bmlt'
import { jsonList } from './stream.ts'

/** An answer in pieces, or a sentence about why there is none. */
export type Answer = { type: string; parts: Iterable<string> } | { status: 400 | 404 | 422; says: string }

const json = 'application/json'
const list = (rows: readonly unknown[]): Answer => ({ type: json, parts: jsonList(rows, (row) => row) })

const withDump = 'This house has no numbers of NA World Services, and so no NAWS table. What it has is at /feeds/tsml.csv and /feeds/groups.csv.'

/** What each switch answers as JSON. */
const switches: Readonly<Record<string, (asked: Asked) => Answer>> = {
  GetSearchResults: searchJson,
  GetFormats: (asked) => list(formatRows(asked)),
  GetServiceBodies: (asked) => list(bodyRows(asked)),
  // Who changed what is nobody's business; what changed is kept by each source's own report.
  GetChanges: () => list([]),
  GetFieldKeys: () => list(fieldKeyRows()),
  GetFieldValues: (asked) => {
    const rows = fieldValueRows(asked)
    return rows === null ? { status: 400, says: 'meeting_key names no field; GetFieldKeys lists them.' } : list(rows)
  },
  GetServerInfo: (asked) => list(serverRows(asked)),
  GetCoverageArea: (asked) => list(coverageRows(asked)),
  GetNAWSDump: () => ({ status: 422, says: withDump }),
}

/** Answers a switch in a format; what does not exist is said with what does. */
export function answer(format: string, name: string, asked: Asked): Answer {
  const known = Object.hasOwn(switches, name) ? switches[name] : undefined
  if (known === undefined) return { status: 422, says: `There is no switch "${name.slice(0, 40)}"; there are: ${Object.keys(switches).join(', ')}.` }
  if (format === 'json' || format === 'jsonp' || name === 'GetNAWSDump') return known(asked)
  if (name !== 'GetSearchResults') return { status: 422, says: `${name} is answered as json only.` }
  return format === 'csv' ? searchCsv(asked) : format === 'tsml' ? searchTsml(asked) : { status: 404, says: 'There are json, jsonp, csv and tsml.' }
}

function searchJson(asked: Asked): Answer {
  const { found, row, formats, onlyFormats } = searchResults(asked)
  if (formats === null) return { type: json, parts: jsonList(found, row) }
  if (onlyFormats) return { type: json, parts: [JSON.stringify({ formats })] }
  return { type: json, parts: (function* () {
    yield '{"meetings":'
    yield* jsonList(found, row)
    yield `,"formats":${JSON.stringify(formats)}}`
  })() }
}

function searchCsv(asked: Asked): Answer {
  const { found, row } = searchResults(asked)
  const wanted = asked.query.getAll('data_field_key').join(',').split(',')
  const keys = fieldKeys.map(([key]) => key).filter((key) => wanted.includes(key) || wanted[0] === '')
  return { type: 'text/csv; charset=utf-8', parts: (function* () {
    yield csvRow(keys)
    for (const each of found) {
      const fields = row(each)
      yield csvRow(keys.map((key) => fields[key] ?? ''))
    }
  })() }
}

/** Each meeting as a row of Meeting Guide, known by its number here. */
function searchTsml(asked: Asked): Answer {
  const { found } = searchResults(asked)
  const giving = { house: asked.house, today: '' }
  const rowOf = ({ entry: { listing, series, id } }: (typeof found)[number]) => {
    const { from: _, until: _u, ...always } = series
    const [row] = asGuide({ ...listing, when: { series: [always], zone: listing.when.zone, words: '', look: false } }, giving).rows
    return row === undefined ? [] : [{ ...row, slug: `${listing.slug}-${id}` }]
  }
  return { type: json, parts: jsonList(found.flatMap(rowOf), (row) => row) }
}
