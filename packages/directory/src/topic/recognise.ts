import { fold } from '../words/fold.ts'
import { phrases } from './phrases.ts'
import type { Phrases } from './phrases.ts'
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
    if (topicByKey(key) !== null) topics.add(key)
    else for (const topic of inPart(fold(key).split(/[^a-z0-9]+/).filter(Boolean))) topics.add(topic)
  }
  return { topics: [...topics].slice(0, 3), relatives: relatives.test(fold(given)) }
}

/** The longest phrases of a part that mean a topic. Words for a whole branch mean the branch; words for many things mean nothing. */
function inPart(words: readonly string[]): string[] {
  const found: string[] = []
  for (let at = 0; at < words.length; ) {
    const most = Math.min(phrases().longest, words.length - at)
    const length = Array.from({ length: most }, (_, less) => most - less).find((size) => meaning(words.slice(at, at + size).join(' ')).length > 0) ?? 0
    const topics = meaning(words.slice(at, at + length).join(' '))
    // "Life with tinnitus" is not about life.
    if (length === words.length || !topics.some(isBranch)) found.push(...topics)
    at += Math.max(1, length)
  }
  return found
}

const endings = /(en|er|es|em|e|n|s)$/
const aboutIllness = /(s?erkrankung|s?krankheit|kranke|storung|s?abhangigkeit|gruppe|patienten)(en|er|e|n|s)?$/
const stem = (phrase: string): string => (phrase.length > 5 ? phrase.replace(endings, '') : phrase)

const stems = new WeakMap<Phrases, Map<string, readonly string[]>>()

/** Words that differ only in their ending, where all of them mean the same. */
function byStem(): Map<string, readonly string[]> {
  const all = stems.get(phrases()) ?? new Map<string, readonly string[]>()
  if (all.size > 0) return all
  for (const [phrase, topics] of phrases().topicsByPhrase) {
    const known = all.get(stem(phrase))
    all.set(stem(phrase), known === undefined || known.join() === topics.join() ? topics : [])
  }
  stems.set(phrases(), all)
  return all
}

const isBranch = (key: string): boolean => topicByKey(key)?.branch === ''

function meaning(phrase: string): string[] {
  if (phrase === '') return []
  const said = phrases().topicsByPhrase
  const bare = phrase.replace(aboutIllness, '')
  const topics = said.get(phrase) ?? byStem().get(stem(phrase)) ?? (bare.length > 3 ? (said.get(bare) ?? byStem().get(stem(bare))) : undefined) ?? []
  const branch = topics.find(isBranch)
  return branch !== undefined ? [branch] : topics.length <= 2 ? [...topics] : []
}
