import { readRow, resolvePlace } from '@visavis/directory'
import type { Feed, Gazetteer, Listing, RowTaken } from '@visavis/directory'
import type { Arrivals } from '../../directory/store/imports.ts'
import { noteRow, openReport } from './report.ts'
import type { Report } from './report.ts'
import { splitRows } from './split-rows.ts'
import { parseRow, readFile } from './survey.ts'

/** Reads every row into `arrivals`, says now and then how far it is, and reports what was noticed. */
export async function readFeed(path: string, feed: Feed, arrivals: Arrivals, places: Gazetteer, progress: (rows: number) => void): Promise<Report> {
  const report = openReport(feed)
  for await (const { number, text } of splitRows(readFile(path))) {
    const read = readRow(parseRow(number, text), feed)
    if ('refused' in read) report.refused.push({ row: number, slug: read.key, reason: read.refused })
    else takeRow(number, text, read.taken, arrivals, places, report)
    report.rows = number
    if (number % 20_000 === 0) progress(number)
  }
  return report
}

function takeRow(number: number, original: string, taken: RowTaken, arrivals: Arrivals, places: Gazetteer, report: Report): void {
  const listing = placed(taken.listing, places)
  const times = timesOf(listing)
  const earlier = arrivals.take({ number, key: taken.key, original, listing })
  const same = earlier === null || timesOf(earlier.listing) === times
  // Some feeds give one slug to all days of a group: then day and time tell the rows apart.
  const refusedFor = same ? earlier : arrivals.take({ number, key: `${taken.key}@${times}`, original, listing })
  if (refusedFor === null) noteRow(report, number, taken)
  else report.refused.push({ row: number, slug: taken.key, reason: `it has the same slug, day and time as row ${refusedFor.number}` })
}

const timesOf = ({ when }: Pick<Listing, 'when'>): string => when.series.map(({ day, start }) => `${day}-${start}`).join(',')

/** Coordinates from postal code or town, where the row has none. */
function placed(listing: RowTaken['listing'], places: Gazetteer): RowTaken['listing'] {
  const { place } = listing
  if (place === null || place.lat !== null) return listing
  const names = [`${place.postal} ${place.city} ${place.country}`, `${place.city} ${place.region} ${place.country}`].map((name) => name.trim())
  const spot = place.city === '' && place.postal === '' ? null : (names.map((name) => resolvePlace(name, [], places).spot).find((found) => found !== null) ?? null)
  return spot === null ? listing : { ...listing, place: { ...place, lat: spot.lat, lng: spot.lng, exact: false } }
}
