import { phrases } from '../topic/phrases.ts'
import type { Phrases } from '../topic/phrases.ts'
import { wordsOf } from '../words/fold.ts'
import type { Shelf } from './shelf.ts'
import { openVocabulary } from './vocabulary.ts'
import type { Vocabulary } from './vocabulary.ts'

/** One thing a listing must have: one of these topics, or one of these words. */
export interface Wanted {
  topics: readonly string[]
  /** True for words such as "husband" or "Angehörige": groups of relatives have it. */
  relatives: boolean
  /** Exact word and, for those long enough, its beginnings; empty for phrases that mean a topic. */
  word: string
  /** What the word was read as when nothing begins with it. */
  mended: readonly string[]
}

export interface Wish {
  wanted: Wanted[]
  read: { word: string; as: string }[]
}

const said = new Set(
  `a an and at de der die das den dem des du la le les l un une et en fur for group groups groupe groupes gruppe gruppen i ich in im je mit meeting
  meetings my mein meine mon ma near of on or ou oder pour reunion reunions selbsthilfe selbsthilfegruppe selbsthilfegruppen self help selfhelp support
  entraide soutien s suche cherche looking someone the to und von with zu zum zur d avec`.split(/\s+/),
)

const ofRelatives = new Set(
  `husband wife spouse partner mother father mum mom dad son daughter child brother sister family families relative relatives friend friends parents
  caregiver caregivers mari epouse epoux conjoint conjointe mere pere fils fille enfant frere soeur famille familles proche proches entourage aidant
  aidants ehemann ehefrau partnerin mutter vater sohn tochter kind bruder schwester eltern angehorige angehorigen familie freunde`.split(/\s+/),
)

const vocabularies = new WeakMap<Phrases, Vocabulary>()

function topicVocabulary(): Vocabulary {
  const known = vocabularies.get(phrases()) ?? openVocabulary(phrases().topicWords)
  vocabularies.set(phrases(), known)
  return known
}

/** Words shorter than this are taken only whole: `men` shall not find `mental`. */
export const leastBeginning = 4

/** Takes the words of a question apart: known phrases become topics, words without meaning here are left aside. */
export function understand(q: string, shelves: readonly Shelf[]): Wish {
  const words = wordsOf(q).slice(0, 12)
  const wish: Wish = { wanted: [], read: [] }
  const spare: Wanted[] = []
  for (let at = 0; at < words.length; ) {
    const { phrase, length } = phraseAt(words, at)
    at += length
    const word = length === 1 ? phrase : ''
    const plain: Wanted = { topics: phrases().topicsByPhrase.get(phrase) ?? [], relatives: ofRelatives.has(word), word, mended: [] }
    if (plain.topics.length > 0 || plain.relatives) wish.wanted.push(plain)
    else if (said.has(phrase)) spare.push(plain)
    else wish.wanted.push(readWord(phrase, shelves, wish.read))
  }
  // A question of nothing but such words ("the group") may still be a name.
  if (wish.wanted.length === 0 && q.trim().length > 0 && spare.some(({ word }) => isKnown(word, shelves))) wish.wanted.push(...spare)
  return wish
}

function phraseAt(words: readonly string[], at: number): { phrase: string; length: number } {
  for (let length = Math.min(phrases().longest, words.length - at); length > 1; length--) {
    const phrase = words.slice(at, at + length).join(' ')
    if (phrases().topicsByPhrase.has(phrase)) return { phrase, length }
  }
  return { phrase: words[at] ?? '', length: 1 }
}

const isKnown = (word: string, shelves: readonly Shelf[]): boolean =>
  shelves.some(({ postings: { vocabulary } }) => {
    const [from, to] = word.length < leastBeginning ? [0, 0] : vocabulary.beginning(word)
    return vocabulary.find(word) >= 0 || to > from
  })

function readWord(word: string, shelves: readonly Shelf[], read: Wish['read']): Wanted {
  const topics = word.length < leastBeginning ? [] : topicsBeginning(word)
  if (topics.length > 0 || isKnown(word, shelves) || word.length < leastBeginning || /\d/.test(word)) return { topics, relatives: false, word, mended: [] }
  const meant = topicVocabulary().misspelt(word).map((number) => phrases().topicWords[number] ?? '')
  const mended = [...new Set(shelves.flatMap(({ postings: { vocabulary } }) => vocabulary.misspelt(word).map((number) => vocabulary.words[number] ?? '')))]
  const [as] = [...meant, ...mended]
  if (as !== undefined) read.push({ word, as })
  return { topics: meant.flatMap((each) => phrases().topicsByPhrase.get(each) ?? []), relatives: false, word, mended }
}

function topicsBeginning(start: string): string[] {
  const [from, to] = topicVocabulary().beginning(start)
  return [...new Set(phrases().topicWords.slice(from, to).flatMap((word) => phrases().topicsByPhrase.get(word) ?? []))]
}
