import { describe, expect, it } from 'vitest'
import { topicsByPhrase } from './phrases.ts'
import { topicByKey, topics, topicsUnder } from './tree.ts'

describe('the tree of topics', () => {
  it('has 12 branches and 123 topics, each key once', () => {
    expect(topics.filter(({ branch }) => branch === '')).toHaveLength(12)
    expect(topics.filter(({ branch }) => branch !== '')).toHaveLength(123)
    expect(new Set(topics.map(({ key }) => key)).size).toBe(topics.length)
  })

  it('hangs every topic on a branch that is there', () => {
    for (const { branch } of topics) if (branch !== '') expect(topicByKey(branch)?.branch).toBe('')
  })

  it('has names and everyday words in all three languages', () => {
    for (const { names, words } of topics) {
      for (const language of ['en', 'fr', 'de'] as const) {
        expect(names[language]).not.toBe('')
        expect(words[language].filter((word) => word !== '').length).toBeGreaterThan(0)
      }
    }
  })

  it('knows which topics are those of relatives', () => {
    expect(['carers', 'dementiacare', 'suicideloss', 'prison'].map((key) => topicByKey(key)?.relatives)).toEqual([true, true, true, true])
    expect(topicByKey('dementia')?.relatives).toBe(false)
  })

  it('understands what people say', () => {
    expect(topicsByPhrase.get('panikattacken')).toContain('anxiety')
    expect(topicsByPhrase.get('mal de vivre')).toContain('depression')
    expect(topicsByPhrase.get('sucht')).toEqual(expect.arrayContaining(topicsUnder('addiction')))
    expect(topicByKey('nothing')).toBeNull()
  })
})
