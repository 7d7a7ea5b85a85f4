import type { Topic } from './topic.ts'

/** English, French, German. */
type Three = [string, string, string]

const listed = (words: string): string[] => words.split(',').map((word) => word.trim())

const threefold = <T>([en, fr, de]: readonly [T, T, T]): Record<'en' | 'fr' | 'de', T> => ({ en, fr, de })

/** A topic of the tree; everyday words come as one list a language, parted by commas. */
export function topic(branch: string, key: string, names: Three, words: Three): Topic {
  const [en, fr, de] = words
  return { key, branch, names: threefold(names), words: threefold([listed(en), listed(fr), listed(de)]), relatives: false }
}

/** A topic that is itself one of relatives, such as carers of people with dementia. */
export const relativesTopic = (branch: string, key: string, names: Three, words: Three): Topic => ({
  ...topic(branch, key, names, words),
  relatives: true,
})

/** What several topics belong to; searching for it finds them all. */
export const branch = (key: string, names: Three, words: Three): Topic => topic('', key, names, words)
