import { fold } from '../words/fold.ts'
import type { Topic } from './topic.ts'
import { topics, topicsUnder } from './tree.ts'

export interface Phrases {
  /** Folded phrases of all three languages, each with the topics it means. */
  topicsByPhrase: ReadonlyMap<string, readonly string[]>
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

function gather(): Phrases {
  const topicsByPhrase = gatherPhrases()
  return {
    topicsByPhrase,
    topicWords: [...topicsByPhrase.keys()].filter((phrase) => !phrase.includes(' ')).sort(),
    longest: Math.max(...[...topicsByPhrase.keys()].map((phrase) => phrase.split(' ').length)),
  }
}

function gatherPhrases(): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const topic of topics) {
    for (const text of [...Object.values(topic.names), ...Object.values(topic.words).flat()]) {
      const phrase = fold(text)
      found.set(phrase, [...new Set([...(found.get(phrase) ?? []), ...topicsUnder(topic.key)])])
    }
  }
  return found
}
