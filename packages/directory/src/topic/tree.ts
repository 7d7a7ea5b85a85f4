import { addiction } from './branch/addiction.ts'
import { body } from './branch/body.ts'
import { cancer } from './branch/cancer.ts'
import { chronic } from './branch/chronic.ts'
import { family } from './branch/family.ts'
import { grief } from './branch/grief.ts'
import { identity } from './branch/identity.ts'
import { life } from './branch/life.ts'
import { mental } from './branch/mental.ts'
import { neuro } from './branch/neuro.ts'
import { neurodiv } from './branch/neurodiv.ts'
import { violence } from './branch/violence.ts'
import { withEveryday } from './everyday.ts'
import { changed } from './own.ts'
import type { OwnTopic } from './own.ts'
import type { Topic } from './topic.ts'

const seed: readonly Topic[] = [
  addiction, mental, neurodiv, cancer, chronic, neuro, body, grief, family, violence, identity, life,
].flat().map(withEveryday)

/** Every branch followed by its topics, in the order to show them. */
export let topics: readonly Topic[] = seed

let byKey = new Map(topics.map((topic) => [topic.key, topic]))

/** Puts a server's own changes into the tree, once, before anything is read or searched; none leaves the tree as it comes. */
export function plantTopics(own: readonly OwnTopic[]): void {
  topics = own.length === 0 ? seed : changed(seed, own)
  byKey = new Map(topics.map((topic) => [topic.key, topic]))
}

export const topicByKey = (key: string): Topic | null => byKey.get(key) ?? null

/** A topic's own key, or for a branch its own and those of all its topics: some groups are for the whole of it. */
export function topicsUnder(key: string): string[] {
  const under = topics.filter((topic) => topic.branch === key)
  return [key, ...under.map((topic) => topic.key)]
}
