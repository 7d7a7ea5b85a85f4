import { describe, expect, it } from 'vitest'
import { listingOfCard } from './as-listing.ts'
import { readCard, readCardRequest } from './read-card.ts'

const card = {
  name: 'Kitchen Table', shortLine: 'For anyone who is up at night.', topics: ['depression', 'sleepapnea'], audience: 'both', languages: ['en', 'fr'],
  place: { district: 'Old Town', city: 'Lyon', postal: '69001', country: 'fr' },
  when: { series: [{ day: 5, start: 1410, end: 1500, rhythm: { kind: 'monthly', which: [1, -1] } }], words: '', zone: 'Europe/Paris' },
  format: 'in-person', howToCome: { way: 'knock', words: 'Knock, and we answer within a week.' }, status: 'open',
}
const letterbox = { address: 'A'.repeat(43), key: 'B'.repeat(1622) }
const faults = (more: object) => {
  const read = readCard({ ...card, ...more })
  return 'faults' in read ? read.faults.map(({ field, fault }) => `${field} ${fault}`) : []
}

describe("a group's card", () => {
  it('is taken as the group wrote it; what it does not know is dropped', () => {
    const read = readCard({ ...card, members: ['x'], place: { ...card.place, street: 'Rue X 1' } })
    expect(read).toEqual({ card: { ...card, place: { ...card.place, country: 'FR' } } })
  })

  it('says all that is wrong with it at once', () => {
    expect(faults({ name: 'x', topics: ['nothing'], audience: 'all', languages: [], status: undefined })).toEqual([
      'name too-short', 'topics unknown', 'audience unknown', 'languages malformed', 'status missing',
    ])
    expect(faults({ shortLine: 'x'.repeat(201), topics: ['ms', 'pain', 'fibro', 'als'] })).toEqual(['shortLine too-long', 'topics too-many'])
    expect(faults({ topics: ['mental'] })).toEqual(['topics unknown'])
    expect(faults({ place: null })).toEqual(['place.city missing'])
    expect(faults({ when: { series: [], words: '' } })).toEqual(['when missing'])
    expect(faults({ when: { series: [{ day: 8, start: 0 }], words: '' } })).toEqual(['when.series malformed'])
    expect(faults({ when: { series: [{ day: 1, start: 60, end: 30 }], words: '' } })).toEqual(['when.series malformed'])
    expect(faults({ howToCome: { way: 'pay', words: '' } })).toEqual(['howToCome.way unknown'])
    for (const odd of [null, 5, 'card', [card]]) expect(readCard(odd)).toHaveProperty('faults')
  })

  it('comes with a letterbox and the hash of the next token', () => {
    expect(readCardRequest({ card, letterbox, next: 'C'.repeat(43) })).toHaveProperty('request')
    expect(readCardRequest({ card: { ...card, name: '' }, letterbox: { address: 'short' } })).toEqual({
      faults: [
        { field: 'card.name', fault: 'missing' }, { field: 'letterbox.address', fault: 'malformed' },
        { field: 'letterbox.key', fault: 'missing' }, { field: 'next', fault: 'missing' },
      ],
    })
  })

  it('shows its town and never an address', () => {
    const read = readCard(card)
    if ('faults' in read) throw new Error('faulty')
    const listing = listingOfCard('kitchen-table-x', read.card, letterbox, { name: 'Lyon', region: 'Rhône', country: 'FR', lat: 45.7, lng: 4.8, weight: 1 })
    expect(listing).toMatchObject({ origin: { kind: 'here' }, letterbox, place: { city: 'Lyon', address: '', venue: '', lat: 45.7, exact: false } })
  })
})
