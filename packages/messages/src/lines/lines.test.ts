import { expect, test } from 'vitest'
import { countries, countryOf, dialled, isOld, type Line } from './lines.ts'

const everyLine = countries.flatMap(country => [...country.lines, ...(country.regions ?? []).flatMap(region => region.lines)])
const named = (name: string): Line => everyLine.find(line => line.name.includes(name))!

test('nobody is given a line without a way, a source and what we know of its age', () => {
  for (const line of everyLine) {
    expect(line).toMatchObject({ source: expect.stringMatching(/\S/), languages: [expect.any(String), ...line.languages.slice(1)] })
    expect(line.ways).not.toHaveLength(0)
    expect(line.seen ?? '2026').toMatch(/^\d{4}(-\d\d(-\d\d)?)?$/)
  }
})

test('every number can be dialled as it stands', () => {
  const numbers = everyLine.flatMap(line => line.ways.flatMap(way => way.by === 'chat' ? [] : [way.number]))
  const emergencies = countries.flatMap(country => country.emergency.map(e => e.number))
  for (const number of [...numbers, ...emergencies]) expect(dialled(number)).toMatch(/^\d{2,12}$/)
  expect(dialled('+1 (866) 277-3553')).toBe('+18662773553')
})

test('every chat is a plain name of a site', () => {
  for (const line of everyLine) for (const way of line.ways) if (way.by === 'chat') expect(way.site).toMatch(/^[a-z\d.-]+\.[a-z]{2,}$/)
})

test('each country stands once, and each has an emergency number', () => {
  expect(new Set(countries.map(c => c.code)).size).toBe(countries.length)
  for (const country of countries) expect(country.emergency.length).toBeGreaterThan(0)
})

test('Maya in Montréal chooses Canada; whoever chooses nothing is not placed anywhere', () => {
  expect(countryOf('ca')?.emergency[0].number).toBe('911')
  expect(countryOf('CA')?.regions?.map(r => r.code)).toEqual(['QC'])
  for (const nothing of [null, undefined, '', 'XX', '<script>']) expect(countryOf(nothing)).toBeNull()
})

test('a number nobody confirmed for a year is old, and one without a date is, too', () => {
  expect(isOld(named('TelefonSeelsorge'), '2026-11-22')).toBe(false)
  expect(isOld(named('TelefonSeelsorge'), '2027-06-03')).toBe(true)
  expect(isOld(named('1 866 APPELLE'), '2026-11-22')).toBe(true)
  expect(isOld(named('988 Suicide & Crisis Lifeline'), '2026-11-22')).toBe(true)
})
