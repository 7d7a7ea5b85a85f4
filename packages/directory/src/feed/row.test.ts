import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fellowshipByKey, fellowshipOfFeed } from './fellowship.ts'
import { readRow } from './row.ts'
import type { Feed } from './row.ts'

const feed: Feed = { source: 'example', fellowship: fellowshipByKey('aa'), topics: [], today: '2026-11-22' }

/** A row as such feeds have them; its people and links are invented. */
const row = {
  id: 7, name: 'Kitchen Table', slug: 'kitchen-table', updated: '2023-08-22 21:56:56', day: 1, time: '19:30', end_time: '20:45',
  types: ['O', 'D', 'X', 'S'], location: 'Old School', formatted_address: '12 Mill Lane, Elmbrook, DE 19947, USA', approximate: 'no',
  latitude: '38.69', longitude: -75.38, regions: ['Elmbrook'], group: 'Tuesday People', notes: 'Ring the bell.<br>Tea &amp; cake', author: 'x',
}
const taken = (more: Record<string, unknown>, of: Feed = feed) => {
  const read = readRow({ ...row, ...more }, of)
  if ('refused' in read) throw new Error(read.refused)
  return read.taken
}
const refused = (more: Record<string, unknown>) => {
  const read = readRow({ ...row, ...more }, feed)
  return 'refused' in read ? read.refused : null
}
const without = (...fields: string[]) => Object.fromEntries(fields.map((field) => [field, undefined]))

describe('a row of a feed', () => {
  it('becomes a listing', () => {
    const { key, listing, notices } = taken({})
    expect(key).toBe('kitchen-table')
    expect(notices).toEqual([])
    expect(listing).toMatchObject({
      name: 'Kitchen Table', shortLine: 'Tuesday People', notes: 'Ring the bell.\nTea & cake', topics: ['alcohol'], audience: 'affected', languages: ['es'],
      place: { venue: 'Old School', city: 'Elmbrook', postal: '19947', region: 'DE', country: 'US', lat: 38.69, lng: -75.38, exact: true },
      when: { series: [{ day: 1, start: 1170, end: 1245 }], look: false }, format: 'in-person', status: 'open',
      howToCome: { way: 'just-come', contact: null }, origin: { kind: 'import', source: 'example', fellowship: 'aa', claimed: '2023-08-22', seen: '2026-11-22' },
    })
  })

  it('may have several days, and may end after midnight', () => {
    const { listing, notices } = taken({ day: [0, '3', 'Friday', 0], time: '11:30 pm', end_time: '12:30 AM' })
    expect(listing.when.series.map(({ day, start, end }) => [day, start, end])).toEqual([[3, 1410, 1470], [5, 1410, 1470], [7, 1410, 1470]])
    expect(notices).toContain('past-midnight')
  })

  it('may have no fixed time', () => {
    expect(taken(without('day', 'time', 'end_time')).notices).toContain('by-arrangement')
    expect(taken(without('time', 'end_time'))).toMatchObject({ listing: { when: { series: [], look: true } }, notices: ['day-without-time'] })
  })

  it('is refused with a reason, never half taken', () => {
    expect(refused({ day: 9 })).toMatch(/day 9 is neither 0/)
    expect(refused({ time: 1930 })).toMatch(/time 1930 is no time of day/)
    expect(refused({ end_time: 'late' })).toMatch(/end_time "late"/)
    expect(refused({ name: { en: 'x' } })).toBe('its name is not a text')
    expect(refused(without('name', 'slug', 'id'))).toMatch(/neither a slug nor a name/)
    expect(refused(without('formatted_address', 'latitude', 'longitude', 'regions', 'location'))).toMatch(/nobody could come/)
    for (const odd of [null, 5, 'x', [row]]) expect(readRow(odd, feed)).toMatchObject({ refused: expect.stringMatching(/not a record/) })
    expect(readRow(row, { ...feed, fellowship: null })).toMatchObject({ refused: expect.stringMatching(/what it is about/) })
  })

  it('drops coordinates that cannot be', () => {
    for (const [latitude, longitude] of [[999, 5], [0, 0], ['x', 5], [45, null]]) {
      expect(taken({ latitude, longitude })).toMatchObject({ listing: { place: { lat: null, lng: null } }, notices: ['no-usable-coordinates'] })
    }
  })
})

describe('who and what is protected', () => {
  it('takes no money handle and publishes no private contact', () => {
    const { listing, leftOut, notices } = taken({
      venmo: '@kitchen', paypal: 'kitchen', contact_1_name: 'Jo', contact_1_email: 'jo@example.org', contact_1_phone: '+1-555-0100', phone: '+1-555-0101',
      email: 'jo.miller@gmail.com', notes: 'Call Jo at 555-123-4567 or jo@example.org\nVenmo us @kitchen-table\nZoom ID: 822 3702 2594, dial 555-123-9999',
    })
    expect(leftOut.toSorted()).toEqual(['contact_1_email', 'contact_1_name', 'contact_1_phone', 'email', 'paypal', 'phone', 'venmo'])
    expect(listing.notes).toBe('Call Jo at … or …\nZoom ID: 822 3702 2594, dial 555-123-9999')
    expect(JSON.stringify(listing)).not.toMatch(/jo@|gmail|0100|0101|@kitchen/)
    expect(notices).toEqual(expect.arrayContaining(['money-left-out', 'contact-left-out']))
  })

  it('publishes a mailbox that belongs to a task', () => {
    expect(taken({ email: 'info@oldschool.example.org' }).listing.howToCome.contact).toBe('info@oldschool.example.org')
    expect(taken({ email: 'info@gmail.com' }).listing.howToCome.contact).toBeNull()
    expect(taken({ entity_phone: '+1 555 0199' }).listing.howToCome.contact).toBe('+1 555 0199')
  })

  it('asks first unless the group says it is open', () => {
    expect(taken({ types: ['C'] }).listing.howToCome.way).toBe('call-first')
    expect(taken({ types: ['O', 'C'] }).listing.howToCome.way).toBe('call-first')
    expect(taken({ types: undefined }).listing.howToCome.way).toBe('call-first')
  })
})

describe('types, links and states', () => {
  it('keeps unknown codes with their fellowship, and reads a code as its fellowship means it', () => {
    expect(taken({ types: 'Open, Wheelchair Access, QQQ' })).toMatchObject({
      listing: { tags: [{ code: 'aa:O' }, { code: 'aa:X', kind: 'access' }, { code: 'aa:QQQ', kind: 'other', label: null }] }, notices: ['unknown-type'],
    })
    const parents = taken({ types: ['POA'] }, { ...feed, fellowship: fellowshipByKey('al-anon') }).listing
    expect(parents).toMatchObject({ audience: 'relatives', topics: ['alcohol'], tags: [{ code: 'al-anon:POA', label: { en: 'Parents of alcoholics' } }] })
    expect(taken({ types: ['POA'] }).listing.tags[0]?.label?.en).toBe('Proof of Attendance')
  })

  it('keeps a link to any service, and none that is no web address', () => {
    expect(taken({ conference_url: 'https://talk.example.org/room' })).toMatchObject({ listing: { format: 'hybrid', join: { known: false } }, notices: ['unknown-link'] })
    expect(taken({ conference_url: 'https://us02web.zoom.us/j/1' }).listing.join?.known).toBe(true)
    for (const bad of ['javascript:alert(1)', 'zoom', 'https://a b', 'https://x.y/"><script>']) {
      expect(taken({ conference_url: bad })).toMatchObject({ listing: { join: null }, notices: ['unusable-link'] })
    }
  })

  it('pauses what is closed, unless people meet online meanwhile', () => {
    expect(taken({ types: ['TC'] }).listing).toMatchObject({ status: 'pausing', format: 'in-person' })
    expect(taken({ attendance_option: 'inactive' }).listing.status).toBe('pausing')
    expect(taken({ types: ['TC'], conference_url: 'https://zoom.us/j/1' }).listing).toMatchObject({ status: 'open', format: 'online' })
    expect(taken({ attendance_option: 'online', conference_url: '', approximate: 'yes' }).listing.status).toBe('pausing')
    expect(taken({ attendance_option: 'online', conference_phone: '+1 555 010 0200,,44#' }).listing).toMatchObject({ status: 'open', format: 'phone' })
  })

  it('marks a rhythm in the notes for a person, and changes nothing by itself', () => {
    const { listing, notices } = taken({ notes: 'Only the 2nd and 4th Monday' })
    expect(notices).toContain('rhythm-in-notes')
    expect(listing.when).toMatchObject({ look: true, series: [{ rhythm: { kind: 'weekly', every: 1 } }], heard: [{ day: 1, rhythm: { kind: 'monthly', which: [2, 4] }, about: 'meeting' }] })
  })
})

describe('whose feed it is', () => {
  it('follows from its own links or its publisher', () => {
    const guess = (url: string, more = {}) => fellowshipOfFeed([{ url, ...more }])?.key
    expect(['https://oc-aa.org/m/x', 'https://www.aasepia.org/', 'https://sussexaa.org/m', 'https://eatingdisordersanonymous.org/m', 'https://staging7.alanonma.org/m', 'https://example.org/'].map((url) => guess(url)))
      .toEqual(['aa', 'aa', 'aa', 'eda', 'al-anon', undefined])
    expect(guess('https://example.org/', { entity: 'Narcotics Anonymous of Elmbrook' })).toBe('na')
  })
})

describe('any dirt at all', () => {
  const dirt = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.boolean(), fc.array(fc.string(), { maxLength: 3 }), fc.dictionary(fc.string(), fc.string(), { maxKeys: 2 }))
  const fields = ['name', 'slug', 'day', 'time', 'end_time', 'types', 'formatted_address', 'regions', 'latitude', 'notes', 'conference_url', 'approximate', 'updated', 'url', 'email', 'timezone', 'entity']

  it('is refused in words or taken whole, and never throws', () => {
    const dirty = fc.tuple(fc.constantFrom(...fields), dirt).map(([field, value]) => ({ [field]: value }))
    fc.assert(fc.property(fc.array(dirty, { minLength: 1, maxLength: 5 }), (parts) => {
      const given = Object.assign({}, row, ...parts) as object
      const before = JSON.stringify(given)
      const read = readRow(given, feed)
      expect('refused' in read ? read.refused.length : read.taken.listing.topics.length).toBeGreaterThan(0)
      expect(JSON.stringify(given)).toBe(before)
    }), { numRuns: 500 })
  })
})
