import { expect, it } from 'vitest'
import { onlyConsented } from '../consent/consent.ts'
import type { Consent } from '../consent/consent.ts'
import { exampleListing } from '../search/example-listing.ts'
import { standingOf } from './freshness.ts'

it('an entry is green for half a year, amber for another, and then no longer shown', () => {
  const confirmed = { on: '2026-01-01', by: 'group' as const, how: 'letter' as const }
  expect(['2026-01-01', '2026-07-02', '2026-07-03', '2026-12-31', '2027-01-01'].map((today) => standingOf(confirmed, today))).toEqual(['green', 'green', 'amber', 'amber', 'hidden'])
  expect(standingOf(confirmed, '2026-01-20', { amber: 10, lastCall: 20, hidden: 30 })).toBe('amber')
})

it('nothing is made to look fresh: without a confirmation there is no colour', () => expect(standingOf(undefined, '2026-01-01')).toBe('unconfirmed'))

it('what a group did not agree to is not shown, and what it withdrew is gone', () => {
  const listing = exampleListing({
    place: { venue: 'Old School', address: '12 Mill Lane', city: 'Elmbrook', lat: 1, lng: 2 }, notes: 'Ring twice.',
    howToCome: { way: 'call-first', words: '', contact: 'kiss@elmbrook.example.org' },
  })
  const yes = (what: Consent['what'], withdrawn: string | null = null): Consent => ({ what, where: ['page'], since: '2026-01-01', withdrawn })
  expect(onlyConsented(listing, 'page')).toBe(listing)
  expect(onlyConsented({ ...listing, consents: [yes('contact'), yes('place', '2026-05-01')] }, 'page')).toMatchObject({
    howToCome: { contact: 'kiss@elmbrook.example.org' }, notes: '', place: { venue: '', address: '', city: 'Elmbrook', lat: null, exact: false },
  })
  expect(onlyConsented({ ...listing, consents: [yes('contact'), yes('place')] }, 'print')).toMatchObject({ howToCome: { contact: null }, place: { address: '' } })
})
