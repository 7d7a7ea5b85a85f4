import { fitsAudience } from './mask.ts'
import type { Shelf } from './shelf.ts'
import { leastBeginning } from './understand.ts'
import type { Wanted } from './understand.ts'

/** Which listings of a shelf have the words, and how well: 0 = not, else larger is better. Null when no words were asked for. */
export type Scores = Uint16Array | null

const forTopic = 4
const forRelatives = 3
const forExactWord = 2
const forMendedWord = 0
/** More words than this begin so only when the beginning says nothing. */
const mostBeginnings = 400

/** Scores every listing. With `all`, only listings that have everything wanted count; else those that have most of it. */
export function scoreWords(shelf: Shelf, wanted: readonly Wanted[], all: boolean): { scores: Scores; most: number } {
  if (wanted.length === 0) return { scores: null, most: 0 }
  const scores = new Uint16Array(shelf.listings.length)
  const met = new Uint8Array(shelf.listings.length)
  for (const [index, each] of wanted.entries()) {
    const here = new Uint16Array(shelf.listings.length)
    addFindings(shelf, each, here)
    for (let listing = 0; listing < here.length; listing++) {
      if (here[listing] === 0 || (all && met[listing] !== index)) continue
      met[listing]! += 1
      scores[listing]! += Math.min(here[listing]!, 30)
    }
  }
  const most = met.reduce((highest, count) => Math.max(highest, count), 0)
  const needed = all ? wanted.length : Math.max(1, most)
  for (let listing = 0; listing < met.length; listing++) if (met[listing]! < needed) scores[listing] = 0
  return { scores, most }
}

/** Adds to `scores` what each listing gets for one wanted thing. */
function addFindings(shelf: Shelf, { topics, relatives, word, mended }: Wanted, scores: Uint16Array): void {
  for (const topic of topics) for (const listing of shelf.byTopic.get(topic) ?? []) scores[listing]! += forTopic
  if (relatives) for (let listing = 0; listing < scores.length; listing++) if (fitsAudience(shelf.audience[listing]!, 'relatives')) scores[listing]! += forRelatives
  const { vocabulary, of } = shelf.postings
  const add = (number: number, extra: number) => {
    for (const posting of of(number)) scores[posting >> 2]! += (posting & 3) + extra
  }
  const exact = word === '' ? -1 : vocabulary.find(word)
  if (exact >= 0) add(exact, forExactWord)
  if (word.length >= leastBeginning) {
    const [from, to] = vocabulary.beginning(word)
    for (let number = from; number < Math.min(to, from + mostBeginnings); number++) if (number !== exact) add(number, 0)
  }
  for (const number of mended.map(vocabulary.find)) if (number >= 0) add(number, forMendedWord)
}
