import { expect, test } from 'vitest'
import { chooseLang, formats, langs, plural } from './index.ts'

test('Odile asks for German although her phone speaks French', () => {
  expect(chooseLang('de', 'fr-CA,fr;q=0.9')).toBe('de')
})

test('Odile asks for nothing, and her phone decides', () => {
  expect(chooseLang(null, 'pt-BR,pt;q=0.9,fr-CA;q=0.8,en;q=0.7')).toBe('fr')
  expect(chooseLang(null, 'en;q=0.2, de-AT;q=0.9')).toBe('de')
  expect(chooseLang('xx', 'fr;q=0, de')).toBe('de')
})

test('who says nothing we speak is answered in English', () => {
  for (const accepted of [undefined, '', '*', 'ja', ';;;q=,', 'x'.repeat(10_000)]) {
    expect(chooseLang(null, accepted)).toBe('en')
  }
})

test('nothing is one thing in French and many things in English', () => {
  const forms = { one: 'one', other: 'other' }
  expect(plural('fr')(0, forms)).toBe('one')
  expect(plural('en')(0, forms)).toBe('other')
  expect(plural('de')(1, forms)).toBe('one')
  expect(plural('en')(0, { ...forms, zero: 'none' })).toBe('none')
})

test('an evening meeting is told as each language tells it', () => {
  expect(langs.map(lang => formats(lang).times(1170, 1260).replaceAll('\u00a0', ' '))).toEqual(['7:30 to 9 pm', 'de 19 h 30 à 21 h', '19:30 bis 21 Uhr'])
  expect(langs.map(lang => formats(lang).times(690, 780).replaceAll('\u00a0', ' '))).toEqual(['11:30 am to 1 pm', 'de 11 h 30 à 13 h', '11:30 bis 13 Uhr'])
  expect(formats('en').time(0)).toBe('12\u00a0am')
  expect(formats('en').time(720)).toBe('12\u00a0pm')
})

test('a date is as exact as it is known', () => {
  expect(['2023', '2023-04', '2023-04-25'].map(formats('en').asFarAsKnown)).toEqual(['in 2023', 'in April 2023', 'on 25 April 2023'])
  expect(['2023', '2023-04', '2023-04-25'].map(formats('de').asFarAsKnown)).toEqual(['2023', 'im April 2023', 'am 25. April 2023'])
  expect(['2023', '2023-04', '2023-04-25'].map(formats('fr').asFarAsKnown)).toEqual(['en 2023', 'en avril 2023', 'le 25 avril 2023'])
})

test('a language code nobody knows stays as it is', () => {
  expect(formats('en').language('ase')).toBe('American Sign Language')
  expect(formats('en').language('<x>')).toBe('<x>')
  expect(formats('de').country('??')).toBe('??')
})

test('a way is as long as one says it', () => {
  expect([0.42, 3, 9.96, 12.4].map(km => formats('en').distance(km))).toEqual(['0.4 km', '3 km', '10 km', '12 km'])
  expect([8, 16, 161].map(km => formats('en').distance(km, 'mile'))).toEqual(['5 mi', '10 mi', '100 mi'])
})

test('Monday is the first day', () => {
  expect([1, 7].map(formats('fr').weekday)).toEqual(['lundi', 'dimanche'])
  expect(formats('en').weekday(8)).toBe('')
})
