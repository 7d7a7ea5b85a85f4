import { fold } from '../words/fold.ts'
import { topics, topicsUnder } from './tree.ts'

/** Folded phrases of all three languages, each with the topics it means. */
export const topicsByPhrase: ReadonlyMap<string, readonly string[]> = gatherPhrases()

/** The single words among them, for beginnings and typing mistakes. */
export const topicWords: readonly string[] = [...topicsByPhrase.keys()].filter((phrase) => !phrase.includes(' ')).sort()

/** The longest phrase, in words. */
export const longestPhrase = Math.max(...[...topicsByPhrase.keys()].map((phrase) => phrase.split(' ').length))

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
