import { readRow, resolvePlace } from '@visavis/directory'
import type { Feed, Gazetteer, Listing, RowTaken } from '@visavis/directory'
import type { Arrivals } from '../store/imports.ts'
import { noteRow, openReport } from './report.ts'
import type { Report } from './report.ts'
import type { FeedFile } from './row.ts'

/** Reads every row into `arrivals`, says now and then how far it is, and reports what was noticed. */
export async function readFeed(file: FeedFile, feed: Feed, arrivals: Arrivals, places: Gazetteer, progress: (rows: number) => void): Promise<Report> {
  const report = openReport(feed, file.format)
  const lookUp = remembering(places)
  for await (const { number, original, row, known, refused, key } of file.rows()) {
    const read = refused === null ? readRow(row, feed, known) : { refused, key }
    if ('refused' in read) report.refused.push({ row: number, slug: read.key, reason: read.refused })
    else takeRow(number, original, read.taken, arrivals, lookUp, report)
    report.rows++
    if (report.rows % 20_000 === 0) progress(report.rows)
  }
  return report
}

type LookUp = (names: readonly string[]) => ReturnType<typeof resolvePlace>['spot']

function takeRow(number: number, original: string, taken: RowTaken, arrivals: Arrivals, lookUp: LookUp, report: Report): void {
  const listing = placed(taken.listing, lookUp)
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
function placed(listing: RowTaken['listing'], lookUp: LookUp): RowTaken['listing'] {
  const { place } = listing
  if (place === null || place.lat !== null || (place.city === '' && place.postal === '')) return listing
  const names = [`${place.postal} ${place.city} ${place.country}`, `${place.city} ${place.region} ${place.country}`].map((name) => name.trim())
  const spot = lookUp(names)
  return spot === null ? listing : { ...listing, place: { ...place, lat: spot.lat, lng: spot.lng, exact: false } }
}

/** The groups of a feed meet in few towns. */
function remembering(places: Gazetteer): LookUp {
  const known = new Map<string, ReturnType<LookUp>>()
  return (names) => {
    const key = names.join('|')
    let spot = known.get(key)
    if (spot === undefined) {
      spot = names.map((name) => resolvePlace(name, [], places).spot).find((found) => found !== null) ?? null
      known.set(key, spot)
    }
    return spot
  }
}
