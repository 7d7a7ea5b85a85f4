import { describe, expect, it } from 'vitest'
import { readDuration } from './read-duration.ts'
import { aboutOf, rhythmsIn } from './rhythm-words.ts'

describe('a rhythm in words', () => {
  const monthly = (day: number | null, ...which: number[]) => [{ day, rhythm: { kind: 'monthly', which } }]
  const weekly = (day: number | null, every: number) => [{ day, rhythm: { kind: 'weekly', every } }]
  it.each([
    ['2nd Sunday', monthly(7, 2)], ['1er et 3e mardi', monthly(2, 1, 3)], ['jeden letzten Freitag', monthly(5, -1)], ['2nd & 4th Tuesday of the month', monthly(2, 2, 4)], ['Le dernier jeudi du mois', monthly(4, -1)],
    ['jeden 1. und 3. Montag im Monat', monthly(1, 1, 3)], ['jeden ersten Dienstag', monthly(2, 1)], ['Last Wed', monthly(3, -1)], ['le premier et le troisième mercredi', monthly(3, 1, 3)], ['jeden zweiten Mittwoch im Monat', monthly(3, 2)],
    ['every other Thursday', weekly(4, 2)], ['jeden zweiten Dienstag', weekly(2, 2)], ['un mardi sur deux', weekly(2, 2)], ['14-tägig, mittwochs', weekly(3, 2)], ['toutes les deux semaines le lundi', weekly(1, 2)], ['alle drei Wochen freitags', weekly(5, 3)],
    ['am 15. jedes Monats', [{ day: null, rhythm: { kind: 'month-days', which: [15] } }]],
  ])('%s', (text, rhythms) => expect(rhythmsIn(text)).toMatchObject(rhythms))

  it.each(['Every Tuesday', 'First Congregational Church', 'Step 2 on the second floor', '', '3rd Ave'])('none in "%s"', (text) => expect(rhythmsIn(text)).toEqual([]))

  it('may be about the meeting, or only about its form', () => {
    expect(['1st Tue each month open', 'Meets only on the 2nd Sunday', '2nd Sunday', 'Letzter Freitag: offenes Treffen'].map(aboutOf)).toEqual(['form', 'meeting', 'unclear', 'form'])
  })
})

it.each([['1hr 30mins', 90], ['1hr ', 60], ['01:30:00', 90], ['90', 90], ['1,5 h', 90], ['45 Min.', 45], ['', null], ['long', null], [null, null], ['0', null]])('a duration of %s', (text, minutes) => expect(readDuration(text)).toBe(minutes))
