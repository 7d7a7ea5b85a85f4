import { fold } from '../words/fold.ts'
import { stem } from '../words/stem.ts'
import type { Topic } from './topic.ts'
import { topics, topicsUnder } from './tree.ts'

type ByWord = ReadonlyMap<string, readonly string[]>

export interface Phrases {
  /** Folded phrases of all three languages, each with the topics it means. */
  topicsByPhrase: ByWord
  /** The same by the stems of their words; a stem that would mean too many things means nothing. */
  topicsByStem: ByWord
  /** The single words among them, for beginnings and typing mistakes. */
  topicWords: readonly string[]
  /** The longest phrase, in words. */
  longest: number
}

let made: { of: readonly Topic[]; phrases: Phrases } | null = null

/** What people say for the topics as they stand. */
export function phrases(): Phrases {
  if (made?.of !== topics) made = { of: topics, phrases: gather() }
  return made.phrases
}

/** A phrase with each word cut to its stem. */
export const stems = (phrase: string): string => phrase.split(' ').map(stem).join(' ')

function gather(): Phrases {
  const topicsByPhrase = gatherPhrases()
  const topicWords = [...topicsByPhrase.keys()].filter((phrase) => !phrase.includes(' ')).sort()
  return {
    topicsByPhrase,
    topicsByStem: gatherBy(topicsByPhrase, [...topicsByPhrase.keys()], stems),
    topicWords,
    longest: Math.max(...[...topicsByPhrase.keys()].map((phrase) => phrase.split(' ').length)),
  }
}

/** Of phrases that come out alike the narrowest counts: `addict` is drugs, before it is the whole of addiction. */
function gatherBy(topicsByPhrase: ByWord, said: readonly string[], as: (phrase: string) => string): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  for (const phrase of said) {
    const [known, more] = [found.get(as(phrase)), topicsByPhrase.get(phrase) ?? []]
    if (known === undefined || more.length < known.length) found.set(as(phrase), more)
  }
  return found
}

function gatherPhrases(): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const topic of topics) {
    for (const text of [...Object.values(topic.names), ...Object.values(topic.words).flat()]) {
      for (const phrase of new Set([fold(text), fold(text.replace(/ \(.*\)$/, ''))])) {
        found.set(phrase, [...new Set([...(found.get(phrase) ?? []), ...topicsUnder(topic.key)])])
      }
    }
  }
  return found
}
