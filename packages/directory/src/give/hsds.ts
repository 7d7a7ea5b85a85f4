import { readOffer } from '../feed/hsds/offer.ts'
import { readRow } from '../feed/row.ts'
import type { Listing, Status } from '../listing/listing.ts'
import { rruleOf } from '../series/rrule.ts'
import type { Series, When } from '../series/series.ts'
import { topicByKey } from '../topic/tree.ts'
import { pageOf } from './address.ts'
import { leftOut, lostIn } from './carried.ts'
import type { Carried, Giving, Why } from './carried.ts'
import { clock } from './clock.ts'
import { rhythmSays } from './rhythm-says.ts'

type Fields = Record<string, unknown>

const statuses: Record<Status, string> = {
  forming: 'active', open: 'active', 'on-dates': 'active', 'waiting-list': 'active', full: 'active', closed: 'active', pausing: 'temporarily closed', ended: 'defunct',
}
const eligible: Record<Listing['audience'], string> = {
  affected: 'For people who live with it themselves.', relatives: 'For relatives and friends.', both: 'For people who live with it themselves, and for their relatives and friends.',
}

/** A group as a service of HSDS 3.2 (openreferral/specification), with its place, its schedules and its attributes nested in it. */
export function asOffer(listing: Listing, giving: Giving): Carried<Fields> {
  if (listing.origin.kind === 'sample') return leftOut('sample')
  const row = serviceOf(listing, giving)
  const { row: back, known } = readOffer(row)
  const { changes = [], pauses = [], holidays } = listing.when
  const why: Why[] = changes.length > 0 || pauses.length > 0 || holidays !== undefined ? ['exceptions'] : []
  return { rows: [row], why, lost: lostIn(listing, readRow(back, { source: '', fellowship: null, topics: listing.topics, today: giving.today }, known)) }
}

function serviceOf(listing: Listing, giving: Giving): Fields {
  const { slug, name, shortLine, notes, howToCome, languages, confirmed, origin, contactPoint } = listing
  return withoutGaps({
    id: slug, name, alternate_name: shortLine, description: notes, url: pageOf(slug, giving), email: howToCome.contact?.includes('@') ? howToCome.contact : '', status: statuses[listing.status],
    alert: origin.kind === 'import' && origin.missingSince !== null ? `Its source has not listed it since ${origin.missingSince}.` : '',
    application_process: howToCome.words, eligibility_description: eligible[listing.audience], assured_date: confirmed?.on ?? '', last_modified: origin.kind === 'import' ? (origin.claimed ?? '') : '',
    organization: { id: `${slug}-organization`, name: contactPoint ?? name, description: contactPoint ?? name },
    ...(howToCome.contact !== null && !howToCome.contact.includes('@') && { phones: [{ id: `${slug}-phone`, number: howToCome.contact }] }),
    languages: languages.map((code) => ({ id: `${slug}-${code}`, code })), schedules: schedulesOf(listing), attributes: attributesOf(listing), service_at_locations: locationsOf(listing),
  })
}

function schedulesOf({ slug, when, format, join }: Listing): Fields[] {
  const attending = { 'in-person': 'in-person', online: 'virtual', hybrid: 'both', phone: 'virtual' }[format]
  const words = when.words === '' ? [] : [{ id: `${slug}-when-in-words`, description: when.words }]
  return [...when.series.map((series, at) => ({ id: `${slug}-when-${at + 1}`, ...scheduleOf(series, when), attending_type: attending, ...(join?.link && { schedule_link: join.link }) })), ...words]
}

/** The parts of the rule each in a column of its own; lists of dates become one schedule without a rule, in words. */
function scheduleOf(series: Series, when: When): Fields {
  const { start, end, from, until, rhythm, day } = series
  const rule = Object.fromEntries((rruleOf(series, when.zone) ?? '').split(';').map((part) => part.split('=', 2) as [string, string]))
  return withoutGaps({
    freq: rule['FREQ'] ?? '', interval: rule['INTERVAL'] === undefined ? '' : Number(rule['INTERVAL']), byday: rule['BYDAY'] ?? '', bymonthday: rule['BYMONTHDAY'] ?? '', wkst: 'MO',
    dtstart: from ?? '', valid_from: from ?? '', valid_to: until ?? '', until: until ?? '', timezone: when.zone ?? '', opens_at: clock(start), closes_at: end === null ? '' : clock(end),
    description: rhythmSays(rhythm, day), notes: exceptionsSaid(when),
  })
}

function exceptionsSaid({ changes = [], pauses = [] }: When): string {
  const off = changes.map((change) => change.kind === 'moved' ? `${change.day} moved to ${change.to}` : change.kind === 'off' ? `not on ${change.day}` : `also on ${change.day}`)
  return [...off, ...pauses.map(({ from, to }) => `pause from ${from}${to === null ? '' : ` to ${to}`}`)].join('; ')
}

/** What HSDS has no field for is said in terms of our own, which our reader knows and others may pass over. */
function attributesOf({ slug, topics, tags, audience, status, place, format, howToCome }: Listing): Fields[] {
  const term = (taxonomy: string, code: string, name: string): Fields => ({
    id: `${slug}-${taxonomy}-${code}`, link_entity: 'service', taxonomy_term: { id: `${taxonomy}-${code}`, code, name, description: name, taxonomy },
  })
  const facts = Object.entries(place?.access?.facts ?? {}).map(([fact, is]) => (is ? fact : `no-${fact}`))
  return [
    ...topics.map((key) => term('topic', key, topicByKey(key)?.names.en ?? key)), term('audience', audience, eligible[audience]), term('status', status, status), term('format', format, format), term('way', howToCome.way, howToCome.way),
    ...facts.map((fact) => term('access', fact, fact)), ...(place !== null && !place.exact ? [term('place', 'approximate', 'Only the town is known')] : []),
    ...tags.map(({ code, kind, label }) => term(`meeting-type-${kind}`, code, label?.en ?? code)),
  ]
}

function locationsOf({ slug, place, join }: Listing): Fields[] {
  const at = (id: string, location: Fields) => ({ id: `${slug}-${id}`, location: withoutGaps({ id: `${slug}-${id}-location`, ...location }) })
  const room = place === null ? [] : [at('room', {
    location_type: 'physical', name: place.venue, latitude: place.lat, longitude: place.lng,
    addresses: [withoutGaps({ id: `${slug}-address`, address_1: place.address, city: place.city, region: place.district, state_province: place.region, postal_code: place.postal, country: place.country, address_type: 'physical' })],
    accessibility: accessOf(slug, place),
  })]
  return join === null ? room : [...room, at('link', { location_type: 'virtual', name: 'From afar', url: join.link ?? '', description: join.words, phones: join.phone === null ? [] : [{ id: `${slug}-dial-in`, number: join.phone }] })]
}

const accessOf = (slug: string, { access }: NonNullable<Listing['place']>): Fields[] =>
  access === undefined ? [] : [{ id: `${slug}-access`, description: Object.entries(access.facts).map(([fact, is]) => (is ? fact : `not: ${fact}`)).join(', '), details: access.words }]

const withoutGaps = (fields: Fields): Fields => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '' && value !== null && !(Array.isArray(value) && value.length === 0)))
