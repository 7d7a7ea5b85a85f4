import type { Place } from '@visavis/directory'
import { expect, test } from 'vitest'
import { linesOfPlace } from './place.ts'

const place = (other: Partial<Place>): Place => ({ venue: 'Riverside House', address: '12 Mill Lane', district: 'Old Town', city: 'Ottersby', postal: 'K1A 0B1', region: 'Ontario', country: 'CA', lat: null, lng: null, exact: true, ...other })

test('a place is written as on an envelope', () => {
  expect(linesOfPlace(place({}))).toEqual(['Riverside House', '12 Mill Lane', 'Old Town, K1A 0B1 Ottersby, Ontario'])
})

test('what the street already says is not said twice', () => {
  expect(linesOfPlace(place({ address: '12 Mill Lane, K1A 0B1 Ottersby, Ontario', district: '' }))).toEqual(['Riverside House', '12 Mill Lane, K1A 0B1 Ottersby, Ontario'])
  expect(linesOfPlace(place({ venue: '', address: '', district: 'Ottersby', postal: '', region: '' }))).toEqual(['Ottersby'])
})

test('where only the town is known, no house is shown', () => {
  expect(linesOfPlace(place({ exact: false }))).toEqual(['Old Town, K1A 0B1 Ottersby, Ontario'])
  expect(linesOfPlace(null)).toEqual([])
})
