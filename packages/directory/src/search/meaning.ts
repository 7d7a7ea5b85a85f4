import { phrases, stems } from '../topic/phrases.ts'
import type { Phrases } from '../topic/phrases.ts'
import { partsOf } from '../words/compound.ts'
import { sound, withoutDots } from '../words/sound.ts'
import { stem } from '../words/stem.ts'
import { openVocabulary } from './vocabulary.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What a word or phrase means. */
interface Meaning {
  topics: readonly string[]
  relatives: boolean
}

const nothing: Meaning = { topics: [], relatives: false }

/** Words shorter than this are taken only whole: `men` shall not find `mental`. */
export const leastBeginning = 4

/** The topics of a phrase: as somebody wrote it into the tree, or with another ending. */
export const topicsOfPhrase = (phrase: string): readonly string[] =>
  phrases().topicsByPhrase.get(phrase) ?? (phrase.length < 5 ? undefined : phrases().topicsByStem.get(stems(phrase))) ?? []

/** What a single word means for certain: as it is, without dots, or by the parts it is made of. */
export function meaningOf(word: string): Meaning {
  for (const written of new Set([word, withoutDots(word)])) {
    const topics = topicsOfPhrase(written)
    if (topics.length > 0) return { topics, relatives: false }
    const meant = meaningOfCompound(written)
    if (meant !== null) return meant
  }
  return nothing
}

function meaningOfCompound(word: string): Meaning | null {
  for (const { heads, relatives } of partsOf(word)) {
    for (const head of heads) {
      const topics = topicsOfPhrase(head)
      if (topics.length > 0) return { topics, relatives }
    }
  }
  return null
}

/** The topics one of whose words begins so. */
export function topicsBeginning(start: string): string[] {
  if (start.length < leastBeginning) return []
  const [from, to] = topicVocabulary().beginning(start)
  return [...new Set(phrases().topicWords.slice(from, to).flatMap((word) => phrases().topicsByPhrase.get(word) ?? []))]
}

/** The word of the tree that sounds like this one or is one typing mistake away, with its topics; null when there is none. */
export function mendedTopic(word: string): { as: string; topics: readonly string[] } | null {
  if (word.length < leastMended) return null
  const alike = vocabularies().bySound.get(sound(word))
  const [near] = topicVocabulary().misspelt(word)
  const as = alike ?? (near === undefined ? soundsNear(word) : topicVocabulary().words[near])
  return as === undefined ? null : { as, topics: phrases().topicsByPhrase.get(as) ?? [] }
}

/** One letter makes another word of a short one: `gare` and `garde`. */
const leastMended = 5
const leastSoundingNear = 7

/** A long word may sound one letter different, also with another ending: `alzeihmers`, `schitzophrenie`. */
function soundsNear(word: string): string | undefined {
  if (word.length < leastSoundingNear) return undefined
  for (const heard of [word, word.replace(/e?[ns]$/, ''), stem(word)].map(sound)) {
    const [number] = soundVocabulary().misspelt(heard)
    if (number !== undefined) return vocabularies().bySound.get(soundVocabulary().words[number] ?? '')
  }
  return undefined
}

interface Vocabularies {
  words: Vocabulary
  sounds: Vocabulary
  /** The first word that sounds so. */
  bySound: ReadonlyMap<string, string>
}

const kept = new WeakMap<Phrases, Vocabularies>()
const leastSound = 5

function vocabularies(): Vocabularies {
  const said = phrases()
  const known = kept.get(said) ?? made(said.topicWords)
  kept.set(said, known)
  return known
}

function made(words: readonly string[]): Vocabularies {
  const bySound = new Map(words.filter((word) => word.length >= leastSound).toReversed().map((word) => [sound(word), word]))
  return { words: openVocabulary(words), sounds: openVocabulary([...bySound.keys()].filter((heard) => heard.length > leastSound).sort()), bySound }
}

const topicVocabulary = (): Vocabulary => vocabularies().words
const soundVocabulary = (): Vocabulary => vocabularies().sounds
