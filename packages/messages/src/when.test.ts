import { expect, test } from 'vitest'
import { formats, langs, loadMessages, whenInWords, type Repeated } from './index.ts'

const weekly = (day: number, start = 1140, end: number | null = 1200): Repeated => ({ day, start, end, rhythm: { kind: 'weekly', every: 1 } })

const told = async (series: Repeated[]) => Promise.all(langs.map(async lang =>
  whenInWords(series, await loadMessages(lang, 'base'), formats(lang)).map(line => line.replaceAll('\u00a0', ' '))))

test('a weekly evening', async () => {
  expect(await told([weekly(2)])).toEqual([['Every Tuesday, 7 to 8 pm'], ['Chaque mardi, de 19 h à 20 h'], ['Jeden Dienstag, 19 bis 20 Uhr']])
})

test('days that share their time share a line, in the order of the week', async () => {
  const [en] = await told([weekly(4), weekly(2), weekly(7, 600, null)])
  expect(en).toEqual(['Every Tuesday and Thursday, 7 to 8 pm', 'Every Sunday, 10 am'])
})

test('all seven days are every day', async () => {
  expect((await told([1, 2, 3, 4, 5, 6, 7].map(day => weekly(day)))).map(lines => lines[0])).toEqual(['Every day, 7 to 8 pm', 'Tous les jours, de 19 h à 20 h', 'Jeden Tag, 19 bis 20 Uhr'])
})

test('the first and third Wednesday, every second Friday, every fifth week', async () => {
  const series: Repeated[] = [
    { day: 3, start: 1080, end: null, rhythm: { kind: 'monthly', which: [1, 3] } },
    { day: 3, start: 1080, end: null, rhythm: { kind: 'monthly', which: [-1] } },
    { day: 5, start: 1080, end: null, rhythm: { kind: 'weekly', every: 2 } },
    { day: 6, start: 1080, end: null, rhythm: { kind: 'weekly', every: 5 } },
  ]
  const [en, fr, de] = await told(series)
  expect(en).toEqual(['Every first and third Wednesday of the month, 6 pm', 'Every last Wednesday of the month, 6 pm', 'Every second Friday, 6 pm', 'Saturday, every 5 weeks, 6 pm'])
  expect(fr?.slice(0, 3)).toEqual(['Le premier et le troisième mercredi du mois, 18 h', 'Le dernier mercredi du mois, 18 h', 'Un vendredi sur deux, 18 h'])
  expect(de?.slice(0, 3)).toEqual(['Jeden ersten und dritten Mittwoch im Monat, 18 Uhr', 'Jeden letzten Mittwoch im Monat, 18 Uhr', 'Jeden zweiten Freitag, 18 Uhr'])
})

test('rarer rhythms: every second month, days of the month, chosen dates', async () => {
  const at = (rhythm: Repeated['rhythm']): Repeated[] => [{ day: 2, start: 1080, end: null, rhythm }]
  const first = async (rhythm: Repeated['rhythm']) => (await told(at(rhythm))).map(lines => lines[0])
  expect(await first({ kind: 'monthly', which: [1], every: 2 })).toEqual(['Every second month, on the first Tuesday, 6 pm', 'Un mois sur deux, le premier mardi, 18 h', 'Jeden zweiten Monat am ersten Dienstag, 18 Uhr'])
  expect(await first({ kind: 'monthly', which: [-2], every: 3 })).toEqual(['Every 3 months, on the second to last Tuesday, 6 pm', 'Tous les 3 mois, l’avant-dernier mardi, 18 h', 'Alle 3 Monate am vorletzten Dienstag, 18 Uhr'])
  expect(await first({ kind: 'month-days', which: [1, 22] })).toEqual(['On the 1st and 22nd of the month, 6 pm', 'Le 1er et 22 du mois, 18 h', 'Am 1. und 22. des Monats, 18 Uhr'])
  expect(await first({ kind: 'month-days', which: [-1] })).toEqual(['On the last day of the month, 6 pm', 'Le dernier jour du mois, 18 h', 'Am letzten Tag des Monats, 18 Uhr'])
  expect(await first({ kind: 'dates', dates: ['2027-01-01'] })).toEqual(['On chosen dates, 6 pm', 'À des dates choisies, 18 h', 'An einzelnen Terminen, 18 Uhr'])
})

test('a meeting that ends after midnight ends in the night', async () => {
  expect((await told([weekly(6, 1380, 1500)]))[0]).toEqual(['Every Saturday, 11 pm to 1 am'])
})

test('nothing known says nothing', async () => {
  expect(await told([])).toEqual([[], [], []])
})
