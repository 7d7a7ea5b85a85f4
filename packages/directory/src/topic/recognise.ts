import { fold } from '../words/fold.ts'
import { longestPhrase, topicsByPhrase } from './phrases.ts'
import { topicByKey } from './tree.ts'

const relatives = /\b(angehorig\w*|eltern von|partner von|relatives?|famil\w+|friends of|carers?|parents of|proches?|entourage|aidants?)\b/

export interface TopicsRead {
  /** Keys, at most three, in the order they are spoken of. */
  topics: string[]
  /** True when the words speak of relatives: "Demenz (Angehörige)". */
  relatives: boolean
}

/** The topics somebody wrote into a field of their list: keys, names or everyday words, one or several. */
export function topicsIn(text: string): TopicsRead {
  const given = text.slice(0, 500)
  const topics = new Set<string>()
  for (const part of [given, ...given.split(/[,;/|+&()]|\bund\b|\band\b|\bet\b/)]) {
    const key = part.trim()
    if (topicByKey(key)?.branch) topics.add(key)
    else for (const topic of inPart(fold(key).split(/[^a-z0-9]+/).filter(Boolean))) topics.add(topic)
  }
  return { topics: [...topics].slice(0, 3), relatives: relatives.test(fold(given)) }
}

/** The longest phrases of a part that mean a topic; a whole branch is too wide to guess from. */
function inPart(words: readonly string[]): string[] {
  const found: string[] = []
  for (let at = 0; at < words.length; ) {
    const length = Array.from({ length: Math.min(longestPhrase, words.length - at) }, (_, less) => Math.min(longestPhrase, words.length - at) - less)
      .find((size) => topicsByPhrase.has(words.slice(at, at + size).join(' '))) ?? 0
    const topics = length > 0 ? (topicsByPhrase.get(words.slice(at, at + length).join(' ')) ?? []) : []
    if (topics.length > 0 && topics.length <= 2) found.push(...topics)
    at += Math.max(1, length)
  }
  return found
}
