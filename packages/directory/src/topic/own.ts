import type { Language, Topic } from './topic.ts'

/** A server's own change: another name or more words for a topic that is there, a new one, or one to leave out. */
export interface OwnTopic {
  key: string
  branch: string
  names: Partial<Record<Language, string>>
  words: Partial<Record<Language, string[]>>
  relatives: boolean
  hidden: boolean
}

const languages: readonly Language[] = ['en', 'fr', 'de']
const mostTopics = 1000

/** The tree with a server's own changes. A new topic stands last in its branch; one whose branch nobody knows is left aside. */
export function changed(seed: readonly Topic[], own: readonly OwnTopic[]): Topic[] {
  const of = new Map(own.map((each) => [each.key, each]))
  const kept = seed.map((topic) => withOwn(topic, of.get(topic.key)))
  const fresh = own.filter(({ key, branch }) => !seed.some((topic) => topic.key === key) && seed.some((topic) => topic.branch === '' && topic.key === branch)).map((each) => withOwn(blank(each), each))
  const all = kept.filter(({ branch }) => branch === '').flatMap((branch) => [branch, ...[...kept, ...fresh].filter((topic) => topic.branch === branch.key)])
  return all.filter(({ key, branch }) => of.get(key)?.hidden !== true && of.get(branch)?.hidden !== true)
}

const blank = ({ key, branch, relatives, names }: OwnTopic): Topic => {
  const name = languages.map((language) => names[language]).find((each) => each !== undefined) ?? key
  return { key, branch, relatives, names: { en: name, fr: name, de: name }, words: { en: [], fr: [], de: [] } }
}

function withOwn(topic: Topic, own: OwnTopic | undefined): Topic {
  if (own === undefined) return topic
  const words = Object.fromEntries(languages.map((language) => [language, [...new Set([...topic.words[language], ...(own.words[language] ?? [])])]])) as Topic['words']
  return { ...topic, names: { ...topic.names, ...own.names }, words }
}

/** Checks a list of own topics as somebody wrote it; a sentence when it cannot be used. */
export function readOwnTopics(value: unknown): { topics: OwnTopic[] } | { fault: string } {
  if (!Array.isArray(value) || value.length > mostTopics) return { fault: 'it is not a list of topics' }
  const topics: OwnTopic[] = []
  for (const [at, each] of value.entries()) {
    const given = (typeof each === 'object' && each !== null ? each : {}) as Record<string, unknown>
    const [key, branch] = [String(given['key'] ?? ''), String(given['branch'] ?? '')]
    if (!/^[a-z][a-z0-9-]{1,39}$/.test(key)) return { fault: `topic ${at + 1} has no key of small letters` }
    topics.push({ key, branch, names: textsOf(given['names']), words: listsOf(given['words']), relatives: given['relatives'] === true, hidden: given['hidden'] === true })
  }
  return { topics }
}

const fieldsOf = (value: unknown): Record<string, unknown> => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {})
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '' && value.length <= 80

const textsOf = (value: unknown): OwnTopic['names'] => Object.fromEntries(languages.flatMap((language) => (isText(fieldsOf(value)[language]) ? [[language, fieldsOf(value)[language]]] : [])))

const listsOf = (value: unknown): OwnTopic['words'] =>
  Object.fromEntries(languages.flatMap((language) => (Array.isArray(fieldsOf(value)[language]) ? [[language, (fieldsOf(value)[language] as unknown[]).filter(isText).slice(0, 100)]] : [])))
