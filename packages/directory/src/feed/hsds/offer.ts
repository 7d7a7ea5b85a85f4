import type { Status } from '../../listing/listing.ts'
import { topicsIn } from '../../topic/recognise.ts'
import type { Given, Known } from '../known.ts'
import { line, plain } from '../text.ts'
import { readOwnTerms } from './own.ts'
import { readSchedules } from './schedule.ts'

type Fields = Record<string, unknown>

const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {})
const listOf = (value: unknown): Fields[] => (Array.isArray(value) ? value.slice(0, 500).map(fieldsOf) : [])

const statuses: Record<string, Status> = { active: 'open', inactive: 'pausing', defunct: 'ended', 'temporarily closed': 'pausing' }

/** One service of HSDS 3.2 with everything nested in it (openreferral/specification, schema/service.json). */
export function readOffer(given: unknown): Given {
  const service = fieldsOf(given)
  const at = listOf(service['service_at_locations'])
  const locations = [...at.map((each) => fieldsOf(each['location'])), ...listOf(service['locations'])]
  const virtual = locations.find((each) => each['location_type'] === 'virtual')
  const real = locations.find((each) => each['location_type'] !== 'virtual')
  const address = fieldsOf(listOf(real?.['addresses'] ?? real?.['physical_addresses'])[0])
  const schedules = [...listOf(service['schedules']), ...at.flatMap((each) => listOf(each['schedules']))]
  const organization = fieldsOf(service['organization'])
  const link = line(virtual?.['url'], 500) || line(fieldsOf(schedules[0])['schedule_link'], 500)
  const own = readOwnTerms(termsOf(service), line(listOf(real?.['accessibility'])[0]?.['details'], 500))
  const [street, whole] = streetOf(address)
  const row: Fields = {
    slug: service['id'], name: service['name'], notes: [plain(service['description'], 2000), plain(service['alert'], 300)].filter(Boolean).join('\n'), group: service['alternate_name'], url: service['url'],
    email: service['email'], entity: organization['name'], entity_email: organization['email'], updated: service['last_modified'] ?? service['assured_date'],
    location: real?.['name'], location_notes: [plain(real?.['description'], 500), plain(real?.['transportation'], 300)].filter(Boolean).join('\n'),
    address: street, formatted_address: whole, city: address['city'], state: address['state_province'],
    sub_region: address['region'], postal_code: address['postal_code'], country: address['country'], latitude: real?.['latitude'], longitude: real?.['longitude'], approximate: own.approximate ? 'yes' : 'no', attendance_option: own.attendance, types: own.types,
    conference_url: link, conference_url_notes: plain(virtual?.['description'], 600), conference_phone: numberIn(virtual), entity_phone: numberIn(service),
  }
  return { row, known: { ...knownOf(service, schedules, organization), ...ownOf(own) } }
}

/** The terms of a taxonomy a service is described with, wherever they stand. */
const termsOf = (service: Fields): Fields[] => listOf(service['attributes']).map((each) => fieldsOf(each['taxonomy_term'])).concat(listOf(service['taxonomy_terms']))

const ownOf = ({ topics, approximate: _, attendance: _a, types: _t, ...rest }: ReturnType<typeof readOwnTerms>): Known => ({ ...rest, ...(topics.length > 0 && { topics }) })

/** The street, or the whole address where it was written into one line. */
function streetOf(address: Fields): [string, string] {
  const text = [address['address_1'], address['address_2']].map((each) => line(each, 300)).filter(Boolean).join(', ')
  const city = line(address['city'], 100)
  return city !== '' && text.includes(city) ? ['', text] : [text, '']
}

const numberIn = (holder: Fields | undefined): string => line(listOf(holder?.['phones'])[0]?.['number'], 60)

function knownOf(service: Fields, schedules: readonly Fields[], organization: Fields): Known {
  const terms = termsOf(service).filter(({ taxonomy }) => !String(taxonomy).startsWith('meeting-type')).map(({ name }) => line(name, 120))
  const about = topicsIn(terms.join(', '))
  const topics = about.topics.length > 0 ? about.topics : topicsIn(line(service['name'], 200)).topics
  const eligible = topicsIn(line(service['eligibility_description'], 300)).relatives
  const languages = listOf(service['languages']).map((each) => line(each['code'] ?? each['language'], 3).toLowerCase()).filter((code) => /^[a-z]{2,3}$/.test(code))
  const status = statuses[line(service['status'], 40).toLowerCase()]
  const name = line(organization['name'], 120)
  return {
    when: readSchedules(schedules), topics, languages, ...((eligible || about.relatives) && { audience: 'relatives' as const }), ...(status && { status }),
    ...(name !== '' && name !== line(service['name'], 120) && { contactPoint: name }),
  }
}

/** The services in whatever a package or an API answers: a list, `contents`, `services`, or organizations that hold them. */
export function servicesIn(value: unknown): unknown[] | null {
  if (Array.isArray(value)) return isOrganizations(value) ? value.flatMap(servicesOf) : value
  const fields = fieldsOf(value)
  for (const name of ['contents', 'services', 'service', 'organizations', 'organization']) if (Array.isArray(fields[name])) return servicesIn(fields[name])
  return null
}

const isOrganizations = (list: readonly unknown[]): boolean => list.length > 0 && Array.isArray(fieldsOf(list[0])['services'])

function servicesOf(organization: unknown): unknown[] {
  const { services, ...rest } = fieldsOf(organization)
  return listOf(services).map((service) => ({ organization: rest, ...service }))
}
