import { phrases } from '../topic/phrases.ts'
import { topicByKey } from '../topic/tree.ts'
import { wordsOf } from '../words/fold.ts'
import { withoutDots } from '../words/sound.ts'
import { leastBeginning, meaningOf, mendedTopic, topicsBeginning, topicsOfPhrase } from './meaning.ts'
import { isAround, isMine, isOfRelatives } from './said.ts'
import type { Shelf } from './shelf.ts'

/** One thing a listing must have: one of these topics, or one of these words. */
export interface Wanted {
  topics: readonly string[]
  /** True for words such as "husband" or "Angehörige": groups of relatives have it. */
  relatives: boolean
  /** Exact word, its other forms, and for those long enough its beginnings; empty for phrases that mean a topic. */
  word: string
  /** What the word was read as when nothing begins with it. */
  mended: readonly string[]
}

export interface Wish {
  wanted: Wanted[]
  read: { word: string; as: string }[]
}

/** Takes the words of a question apart: known phrases become topics, words without meaning here are left aside. */
export function understand(q: string, shelves: readonly Shelf[]): Wish {
  const words = wordsOf(q).slice(0, 12)
  const wish: Wish = { wanted: [], read: [] }
  const spare: Wanted[] = []
  for (let at = 0; at < words.length; ) {
    const { phrase, length } = phraseAt(words, at)
    const before = words[at - 1]
    at += length
    const word = length === 1 ? phrase : ''
    const plain: Wanted = { topics: word === '' ? topicsOfPhrase(phrase) : (phrases().topicsByPhrase.get(word) ?? []), relatives: false, word, mended: [] }
    if (plain.topics.length > 0 && !(isMine(before) && isOfRelatives(word))) wish.wanted.push(plain)
    else if (isOfRelatives(word)) wish.wanted.push({ ...plain, topics: [], relatives: true })
    else if (isAround(word)) spare.push(plain)
    else wish.wanted.push(...readWord(word, shelves, wish.read))
  }
  // A question of nothing but such words ("the group") may still be a name.
  if (wish.wanted.length === 0 && q.trim().length > 0 && spare.some(({ word }) => isKnown(word, shelves))) wish.wanted.push(...spare)
  return { ...wish, wanted: withoutTheDead(wish.wanted) }
}

function phraseAt(words: readonly string[], at: number): { phrase: string; length: number } {
  for (let length = Math.min(phrases().longest, words.length - at); length > 1; length--) {
    const phrase = words.slice(at, at + length).join(' ')
    if (topicsOfPhrase(phrase).length > 0) return { phrase, length }
  }
  return { phrase: words[at] ?? '', length: 1 }
}

const isOfGrief = (key: string): boolean => key === 'grief' || topicByKey(key)?.branch === 'grief'

/** Whoever mourns their mother is no relative of somebody who comes: such words say who died. */
const withoutTheDead = (wanted: Wanted[]): Wanted[] =>
  wanted.some(({ topics }) => topics.some(isOfGrief)) ? wanted.filter(({ relatives, topics }) => !relatives || topics.length > 0) : wanted

const isKnown = (word: string, shelves: readonly Shelf[]): boolean =>
  shelves.some(({ postings: { vocabulary } }) => {
    const [from, to] = word.length < leastBeginning ? [0, 0] : vocabulary.beginning(word)
    return vocabulary.find(word) >= 0 || to > from || (word.length >= leastBeginning && vocabulary.forms(word).length > 0)
  })

function readWord(typed: string, shelves: readonly Shelf[], read: Wish['read']): Wanted[] {
  const word = !isKnown(typed, shelves) && isKnown(withoutDots(typed), shelves) ? withoutDots(typed) : typed
  const meant = meaningOf(word)
  const relatives: Wanted[] = meant.relatives ? [{ topics: [], relatives: true, word: '', mended: [] }] : []
  const topics = meant.topics.length > 0 ? meant.topics : topicsBeginning(word)
  if (topics.length > 0 || isKnown(word, shelves) || word.length < leastBeginning || /\d/.test(word)) return [{ topics, relatives: false, word, mended: [] }, ...relatives]
  const mended = [...new Set(shelves.flatMap(({ postings: { vocabulary } }) => vocabulary.misspelt(word).map((number) => vocabulary.words[number] ?? '')))]
  const topic = mendedTopic(word)
  const as = topic?.as ?? mended[0]
  if (as !== undefined) read.push({ word, as })
  return [{ topics: topic?.topics ?? [], relatives: false, word, mended }]
}
