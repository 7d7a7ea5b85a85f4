import { kilometres } from '../../place/distance.ts'
import { fold } from '../../words/fold.ts'
import { fits, minutesIn, numberIn, signed } from './ask.ts'
import type { Ask } from './ask.ts'
import { asMeeting, houseBody, venueOf } from './meeting.ts'
import type { Entry } from './meeting.ts'

export interface Spot {
  lat: number
  lng: number
}

/** A meeting that was found, with the kilometres to the place asked for. */
export interface Found {
  entry: Entry
  km: number | null
}

/** Finds the place an address means; null when nobody knows it. */
export type Locate = (address: string) => Spot | null

const mile = 1.609344

/** What GetSearchResults finds, before it is sorted (bmlt-server, MeetingRepository). What cannot be understood finds nothing. */
export function searchMeetings(ask: Ask, entries: readonly Entry[], locate: Locate): Found[] {
  const isAddress = ask.text('StringSearchIsAnAddress') === '1'
  if (ask.text('advanced_published') === '-1') return []
  const around = isAddress ? circleOfAddress(ask, locate) : circleOf(ask)
  if (around === 'nowhere') return []
  const tests = [ofLists(ask), ofTimes(ask), ofKey(ask), ...(isAddress ? [] : [ofWords(ask)])].filter((test) => test !== null)
  const found = entries.filter((entry) => tests.every((test) => test(entry)))
  return around === null ? found.map((entry) => ({ entry, km: null })) : within(found, around)
}

type Test = (entry: Entry) => boolean

function ofLists(ask: Ask): Test {
  const [ids, weekdays, venues, services] = ['meeting_ids', 'weekdays', 'venue_types', 'services'].map((name) => signed(ask.list(name))) as [ReturnType<typeof signed>, ReturnType<typeof signed>, ReturnType<typeof signed>, ReturnType<typeof signed>]
  const formats = signed(ask.list('formats'))
  const any = ask.text('formats_comparison_operator').toUpperCase() === 'OR'
  // All stand under the house; with everything beneath it, the house is everybody.
  const recursive = ask.text('recursive') === '1'
  const isAll = recursive && services.wanted.has(houseBody)
  return ({ id, series, listing, body, formats: own }) => {
    const has = (format: number) => own.some((each) => each.id === format)
    return fits(ids, id) && fits(weekdays, (series.day % 7) + 1) && fits(venues, venueOf(listing)) && (isAll ? !services.unwanted.has(body.id) : fits(services, body.id))
      && !(recursive && services.unwanted.has(houseBody)) && ![...formats.unwanted].some(has) && (formats.wanted.size === 0 || (any ? [...formats.wanted].some(has) : [...formats.wanted].every(has)))
  }
}

function ofTimes(ask: Ask): Test {
  const [after, before, ends, least, most] = ['StartsAfter', 'StartsBefore', 'EndsBefore', 'MinDuration', 'MaxDuration'].map((name) => minutesIn(ask, name))
  return ({ series: { start, end } }) => {
    const length = (end ?? start + 60) - start
    return (after == null || start > after) && (before == null || start < before) && (ends == null || start + length < ends) && (least == null || length >= least) && (most == null || length <= most)
  }
}

function ofKey(ask: Ask): Test | null {
  const [key, value] = [ask.text('meeting_key'), ask.text('meeting_key_value')]
  if (key === '' || value === '') return null
  return (entry) => (asMeeting(entry, '', null)[key] ?? '').toLowerCase() === value.toLowerCase()
}

/** Every word has to be somewhere in what is written about a meeting; a number may be its id. */
function ofWords(ask: Ask): Test | null {
  const text = ask.text('SearchString').slice(0, 200)
  if (text.length < 3 && !/^\d+$/.test(text)) return null
  const words = fold(text).split(/\s+/).filter(Boolean)
  return ({ id, listing: { name, shortLine, notes, place } }) => {
    if (String(id) === text) return true
    const said = fold([name, shortLine, notes, place?.venue, place?.address, place?.city, place?.district, place?.region, place?.postal].filter(Boolean).join(' '))
    return words.every((word) => said.includes(word))
  }
}

interface Circle extends Spot {
  /** Kilometres; null for no limit. */
  km: number | null
  /** So many of the nearest, where no distance was named. */
  nearest: number | null
}

function circleOf(ask: Ask): Circle | null | 'nowhere' {
  const [lat, lng] = [numberIn(ask, 'lat_val'), numberIn(ask, 'long_val')]
  if (lat === null || lng === null) return null
  const width = numberIn(ask, 'geo_width_km') ?? times(numberIn(ask, 'geo_width'), mile)
  if (width !== null && width !== 0) return ringOf({ lat, lng }, width, numberIn(ask, 'geo_width_km') ?? numberIn(ask, 'geo_width') ?? width)
  const onlyDistance = ask.text('sort_results_by_distance') === '1' || /distance_in_/.test(ask.text('data_field_key'))
  return onlyDistance ? { lat, lng, km: null, nearest: null } : 'nowhere'
}

function circleOfAddress(ask: Ask, locate: Locate): Circle | 'nowhere' {
  const spot = locate(ask.text('SearchString').slice(0, 200))
  const radius = numberIn(ask, 'SearchStringRadius') ?? -10
  return spot === null ? 'nowhere' : ringOf(spot, radius, radius)
}

const ringOf = ({ lat, lng }: Spot, km: number, given: number): Circle =>
  km > 0 ? { lat, lng, km, nearest: null } : { lat, lng, km: null, nearest: Math.ceil(Math.abs(given)) }

const times = (number: number | null, by: number): number | null => (number === null ? null : number * by)

function within(entries: readonly Entry[], { lat, lng, km, nearest }: Circle): Found[] {
  const measured = entries.flatMap((entry): Found[] => {
    const { place } = entry.listing
    return place === null || place.lat === null || place.lng === null ? [] : [{ entry, km: kilometres(lat, lng, place.lat, place.lng) }]
  })
  const byDistance = (one: Found, other: Found) => (one.km ?? 0) - (other.km ?? 0)
  return nearest === null ? measured.filter((each) => km === null || (each.km ?? 0) <= km) : measured.toSorted(byDistance).slice(0, nearest)
}
