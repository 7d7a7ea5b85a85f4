import { describe, expect, it } from 'vitest'
import { speaksOfRhythm } from './irregular.ts'
import { readDay } from './read-day.ts'
import { endAfter, readTime } from './read-time.ts'

describe('times as feeds write them', () => {
  it.each([
    ['19:30', 1170], ['00:00', 0], ['7:05', 425], ['6:00 PM', 1080], ['12:15 am', 15], ['12:00 pm', 720], ['7pm', 1140], ['19h30', 1170],
    ['19:30:00', 1170], ['noon', 720], ['Midnight', 0],
  ])('%s', (text, minutes) => expect(readTime(text)).toBe(minutes))

  it.each(['25:00', '19:60', '13 pm', 'evening', '', '7', null, 19, undefined])('is not a time: %s', (given) => expect(readTime(given)).toBeNull())

  it('ends on the next day when it ends before it begins', () => {
    expect(endAfter(1410, 30)).toBe(1470)
    expect(endAfter(600, 660)).toBe(660)
    expect(endAfter(600, 600)).toBeNull()
    expect(endAfter(600, null)).toBeNull()
  })
})

describe('days', () => {
  it('counts from Sunday as feeds do, and from Monday as we do', () => {
    expect([0, 1, 6].map(readDay)).toEqual([7, 1, 6])
    expect(['0', 'Sunday', 'mercredi', 'Sonnabend', 'thurs'].map(readDay)).toEqual([7, 7, 3, 6, 4])
  })
  it('does not guess', () => expect([7, -1, 1.5, 'someday', null, {}, true].map(readDay)).toEqual([null, null, null, null, null, null, null]))
})

describe('a rhythm hidden in the notes', () => {
  it.each([
    "1st Mon each month 'open'", 'Last Wed in odd numbered mnths', '[Wk 2=T; Last Wk=Anniv]', 'every other Thursday', '2nd & 4th Tuesday',
    'Le premier mardi du mois', 'Jeden zweiten Donnerstag', '14-tägig', 'speaker meeting last Saturday of the month', '1st Topic, 2nd Step 1,2, or 3',
  ])('is noticed: %s', (note) => expect(speaksOfRhythm(note)).toBe(true))

  it.each(['Second floor, room 3', 'Third Step Candlelight', 'First Congregational Church', 'Ring the last bell', 'Meets in the 1st building, 2nd floor', ''])(
    'is not imagined: %s', (note) => expect(speaksOfRhythm(note)).toBe(false),
  )
})
