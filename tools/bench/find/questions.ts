import { someWord, towns } from '../search/region.ts'

type Chance = (below: number) => number
type Fields = Record<string, string>

/** The same question for SQLite: words for FTS5, a circle for the R*Tree, a weekday. */
export interface SqlAsk {
  words?: string
  lat?: number
  lng?: number
  km?: number
  day?: number
}

const town = (chance: Chance) => towns[chance(towns.length)]!
const near = (name: string | undefined) => towns.find(([each]) => each === name)
const circle = (fields: Fields, km = 25): SqlAsk => ({ lat: near(fields['near'])?.[1] ?? 0, lng: near(fields['near'])?.[2] ?? 0, km })

/** What people ask, each with its words chosen by chance. */
export const questions: Record<string, { ask: (chance: Chance) => Fields; sql?: (fields: Fields) => SqlAsk }> = {
  'everything': { ask: () => ({}) },
  'topic near a town': { ask: (chance) => ({ q: 'alcohol', near: town(chance)[0] }), sql: (fields) => ({ ...circle(fields), words: 'alcohol' }) },
  'word and town': { ask: (chance) => ({ q: someWord(chance), near: town(chance)[0] }), sql: (fields) => ({ ...circle(fields, 50), words: fields['q']! }) },
  'word': { ask: (chance) => ({ q: someWord(chance) }), sql: (fields) => ({ words: fields['q']! }) },
  'two words, one begun': { ask: (chance) => ({ q: `${someWord(chance).slice(0, 5)} ${someWord(chance)}` }), sql: (fields) => ({ words: fields['q']!.replace(' ', '* ') }) },
  'inflected and compound': { ask: (chance) => ({ q: ['Alkoholikerinnen', 'alcooliques', 'Spielsuchtgruppe', 'Depressionen'][chance(4)]!, near: town(chance)[0] }) },
  'near, weekday, evening': { ask: (chance) => ({ near: town(chance)[0], day: String(1 + chance(7)), when: 'evening' }), sql: (fields) => ({ ...circle(fields), day: Number(fields['day']) }) },
  'today near a town': { ask: (chance) => ({ near: town(chance)[0], on: 'today' }), sql: (fields) => ({ ...circle(fields), day: 3 }) },
  'this week, date by date': { ask: (chance) => ({ near: town(chance)[0], on: 'week', by: 'date' }), sql: (fields) => circle(fields) },
  'tonight everywhere': { ask: () => ({ on: 'tonight' }), sql: () => ({ day: 3 }) },
  'relatives, online, German': { ask: () => ({ for: 'relatives', format: 'online', language: 'de' }) },
  'step-free near a town': { ask: (chance) => ({ near: town(chance)[0], 'step-free': 'yes', status: 'open' }) },
  'misspelt word': { ask: (chance) => ({ q: someWord(chance).replace(/.$/, 'x') }) },
  'misspelt town': { ask: (chance) => ({ near: town(chance)[0].replace('o', 'oo') }) },
}
