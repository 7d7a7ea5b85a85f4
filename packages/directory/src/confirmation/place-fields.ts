import type { Place } from '../place/place.ts'
import type { Entry, Field } from './field.ts'
import { wording } from './field.ts'

type Part = 'venue' | 'address' | 'district' | 'city' | 'postal' | 'region'

const nowhere: Place = { venue: '', address: '', district: '', city: '', postal: '', region: '', country: '', lat: null, lng: null, exact: false }

const put = (entry: Entry, change: Partial<Place>): Entry => ({ ...entry, place: { ...(entry.place ?? nowhere), ...change } })

/** In another town the old spot would lead people astray. */
const elsewhere = { lat: null, lng: null } as const

const part = (name: Part, most: number, also: Partial<Place> = {}): Field =>
  wording(most, 0, ({ place }) => place?.[name] ?? '', (entry, text) => put(entry, { [name]: text, ...also }))

/** Where a group meets, part by part. */
export const placeFields = {
  venue: part('venue', 120),
  address: {
    ...part('address', 200),
    write: (entry, text) => (text.length > 200 ? null : put(entry, { address: text, exact: text !== '' || (entry.place?.exact ?? false) })),
  },
  district: part('district', 80),
  postal: part('postal', 12, elsewhere),
  city: part('city', 80, elsewhere),
  region: part('region', 80),
  country: {
    read: ({ place }) => place?.country ?? '',
    write: (entry, text) => (/^([A-Za-z]{2})?$/.test(text) ? put(entry, { country: text.toUpperCase(), ...elsewhere }) : null),
  },
} satisfies Record<string, Field>
