import { fold } from '../words/fold.ts'
import type { Day, Heard, Rhythm } from '../series/series.ts'
import { readDay } from './read-day.ts'

/** A rhythm somebody wrote in words. `day` is null when the words name none. */
export interface SaidRhythm {
  day: Day | null
  rhythm: Rhythm
  /** The words it was read from. */
  words: string
}

const nths: Record<string, number> = {}
for (const [nth, words] of [
  [1, '1st first premier premiere 1er 1re erste ersten erster 1'], [2, '2nd second deuxieme second 2e 2eme zweite zweiten zweiter 2'],
  [3, '3rd third troisieme 3e 3eme dritte dritten dritter 3'], [4, '4th fourth quatrieme 4e 4eme vierte vierten vierter 4'],
  [5, '5th fifth cinquieme 5e 5eme funfte funften 5'], [-1, 'last dernier derniere letzte letzten letzter'], [-2, 'vorletzten vorletzte'],
] as const) for (const word of words.split(' ')) nths[word] = nth

const days = 'mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|mon|tues?|wed|thur?s?|fri|sat|sun|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonnabends?|sonntags?'
const nth = Object.keys(nths).filter((word) => word.length > 1).join('|') + '|[1-5](?= )'
const join = '(?: (?:and|et|und|le|the|or|ou|oder|jeden|jede|every))*'
const monthly = new RegExp(`\\b((?:${nth})(?:${join} (?:${nth}))*) (${days})\\b`, 'g')
const fortnight = new RegExp(`\\b(?:every (?:other|second|2nd)|alternate|jeden (?:zweiten|2)) (${days})\\b(?! (?:im|des|of|in|du) (?:the )?(?:mon|month|mois))`)
const frenchFortnight = new RegExp(`\\bun (${days}) sur (deux|trois|quatre|2|3|4)\\b`)
const everyWeeks = /\b(?:every|toutes les|alle|tous les) (two|three|four|deux|trois|quatre|zwei|drei|vier|[2-8]) (?:weeks|semaines|wochen)\b|\b(fortnightly|bi ?weekly|14 ?tagig|14 ?taglich|vierzehntagig|zweiwochentlich|alle 14 tage|tous les (?:15|quinze) jours)\b/
const counts: Record<string, number> = { two: 2, deux: 2, zwei: 2, three: 3, trois: 3, drei: 3, four: 4, quatre: 4, vier: 4 }
const monthDay = /\b(?:am|le|on the) (\d{1,2})(?:st|nd|rd|th|er)? (?:jedes monats|des monats|im monat|du mois|de chaque mois|of (?:the|each|every) month)\b/
const dayWord = new RegExp(`\\b(${days})\\b`)

const dayNamed = (word: string | undefined): Day | null => (word === undefined ? null : (readDay(word) ?? readDay(word.replace(/s$/, ''))))
const numberNamed = (word: string): number => counts[word] ?? Number(word)

/**
 * Reads every rhythm a text speaks of, in English, French and German: "2nd & 4th Tuesday", "1er et 3e mardi du mois", "jeden
 * letzten Freitag", "every other Thursday", "14-tägig". Nothing recognised gives none.
 */
export function rhythmsIn(text: string): SaidRhythm[] {
  const folded = fold(text.slice(0, 2000)).replace(/[^a-z0-9]+/g, ' ')
  const found: SaidRhythm[] = []
  const other = fortnight.exec(folded) ?? frenchFortnight.exec(folded)
  if (other) found.push({ day: dayNamed(other[1]), rhythm: { kind: 'weekly', every: other[2] === undefined ? 2 : numberNamed(other[2]) }, words: other[0] })
  for (const each of folded.matchAll(monthly)) {
    if (other && each.index >= other.index && each.index < other.index + other[0].length) continue
    const which = (each[1] ?? '').split(' ').map((word) => nths[word]).filter((number) => number !== undefined)
    found.push({ day: dayNamed(each[2]), rhythm: { kind: 'monthly', which: [...new Set(which)] }, words: each[0] })
  }
  if (found.length > 0) return found
  const weeks = everyWeeks.exec(folded)
  if (weeks) return [{ day: dayNamed(dayWord.exec(folded)?.[1]), rhythm: { kind: 'weekly', every: weeks[1] === undefined ? 2 : numberNamed(weeks[1]) }, words: weeks[0] }]
  const date = monthDay.exec(folded)
  const which = Number(date?.[1])
  return date && which >= 1 && which <= 31 ? [{ day: null, rhythm: { kind: 'month-days', which: [which] }, words: date[0] }] : []
}

/** Every rhythm in a note, sentence by sentence, each with what it may be about. At most ten. */
export const heardIn = (note: string): Heard[] =>
  note.split(/[\n;]|\.\s/).flatMap((sentence) => rhythmsIn(sentence).map((said): Heard => ({ ...said, words: sentence.trim().slice(0, 160), about: aboutOf(sentence) }))).slice(0, 10)

/** What such words may be about: the meeting itself, only its form on that day, or nobody can tell. */
export function aboutOf(text: string): 'meeting' | 'form' | 'unclear' {
  const folded = fold(text)
  if (/\b(speaker|open|closed|topic|step|tradition|birthday|anniversar|business|literature|concept|potluck|chip|ouvert|anniversaire|offen|offenes|geburtstag)/.test(folded)) return 'form'
  return /\b(meets?|only|nur|trifft|treffen|se reunit|rencontre|seulement|uniquement|no meeting|kein)/.test(folded) ? 'meeting' : 'unclear'
}
