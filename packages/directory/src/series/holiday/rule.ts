import { firstOf, nthOf, numberOf, weekdayOf } from '../calendar.ts'
import type { Day } from '../series.ts'
import { easterOf } from './easter.ts'

const names = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const dayNamed = (name: string): Day => (names.indexOf(name) + 1) as Day

/**
 * The day a rule means in a year, as days since 1970:
 * `12-25` a date · `e+39` days after Easter Sunday · `-1mon05` the last Monday in May · `wed<11-23` the last Wednesday
 * before a date · `thu>1sun09` the next Thursday after the first Sunday in September.
 */
export function dayByRule(rule: string, year: number): number {
  const easter = /^e([+-]\d+)$/.exec(rule)
  if (easter) return easterOf(year) + Number(easter[1])
  const around = /^(\w{3})([<>])(.+)$/.exec(rule)
  if (around) return beside(dayByRule(around[3] ?? '', year), dayNamed(around[1] ?? ''), around[2] === '>')
  const nth = /^(-?\d)(\w{3})(\d{2})$/.exec(rule)
  if (nth) return nthOf(year * 12 + Number(nth[3]) - 1, dayNamed(nth[2] ?? ''), Number(nth[1])) ?? firstOf(year * 12)
  return numberOf(`${year}-${rule}`) ?? firstOf(year * 12)
}

function beside(number: number, day: Day, after: boolean): number {
  const away = (day - weekdayOf(number) + 7) % 7 || 7
  return after ? number + away : number + away - 7 - (away === 7 ? 7 : 0)
}
