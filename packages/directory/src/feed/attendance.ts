import type { Format, Join, Status } from '../listing/listing.ts'
import type { Place } from '../place/place.ts'
import { isKnownProvider, readLink } from './provider.ts'
import { line, plain } from './text.ts'
import { withholdPrivate } from './private.ts'
import type { Notice } from './notice.ts'

/** The ways to join from afar, or null. A link to a service we do not know is as good as any other. */
export function readJoin(row: Record<string, unknown>): { join: Join | null; notices: Notice[] } {
  const link = readLink(row['conference_url'])
  const given = line(row['conference_url'], 500)
  const dialled = line(row['conference_phone'], 80)
  const phone = (dialled.match(/\d/g) ?? []).length >= 6 && /^[\d+(][\d+*#,;()\s.-]*$/.test(dialled) ? dialled : null
  const notices: Notice[] = []
  if (given !== '' && link === null) notices.push('unusable-link')
  if (link !== null && !isKnownProvider(link)) notices.push('unknown-link')
  if (link === null && phone === null) return { join: null, notices }
  const words = [row['conference_url_notes'], row['conference_phone_notes']].map((each) => plain(each, 600)).filter(Boolean).join('\n')
  return { join: { link, known: link === null || isKnownProvider(link), phone, words: withholdPrivate(words).text }, notices }
}

/**
 * How people meet and whether they do now. What the feed says outright wins; else it follows from whether there is a way
 * to join from afar and whether the room is open (`TC`: closed for the time being).
 */
export function readAttendance(row: Record<string, unknown>, codes: ReadonlySet<string>, place: Place | null, join: Join | null): { format: Format; status: Status } {
  const said = row['attendance_option']
  const room = !codes.has('TC') && place !== null && (place.exact || (said !== 'online' && join === null))
  const afar: Format = join?.link ? 'online' : 'phone'
  const asFarAsWeKnow: Format = join === null ? 'in-person' : room ? (join.link ? 'hybrid' : 'in-person') : afar
  const format = said === 'in_person' ? 'in-person' : said === 'hybrid' ? 'hybrid' : said === 'online' ? afar : asFarAsWeKnow
  const onlyRoom = format === 'in-person'
  const nobodyCanCome = said === 'inactive' || (codes.has('TC') && (onlyRoom || join === null)) || (said === 'online' && join === null)
  if (nobodyCanCome) return { format: said === 'online' ? 'online' : format, status: 'pausing' }
  return { format: codes.has('TC') && format === 'hybrid' ? afar : format, status: 'open' }
}
