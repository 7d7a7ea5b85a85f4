import { afterEach, describe, expect, it } from 'vitest'
import { readOwnTopics } from './own.ts'
import { phrases } from './phrases.ts'
import { plantTopics, topicByKey, topics, topicsUnder } from './tree.ts'

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
    expect(phrases().topicsByPhrase.get('panikattacken')).toContain('anxiety')
    expect(phrases().topicsByPhrase.get('mal de vivre')).toContain('depression')
    expect(phrases().topicsByPhrase.get('sucht')).toEqual(expect.arrayContaining(topicsUnder('addiction')))
    expect(topicByKey('nothing')).toBeNull()
  })
})

describe("a server's own topics", () => {
  const plant = (value: unknown) => {
    const read = readOwnTopics(value)
    plantTopics('topics' in read ? read.topics : [])
  }
  afterEach(() => plantTopics([]))

  it('are more words, other names, new topics, and some that are left out', () => {
    plant([
      { key: 'anxiety', words: { de: ['Bammel'] }, names: { de: 'Ängste' } }, { key: 'sheep', branch: 'life', names: { en: 'Sheep farming', de: 'Schafzucht' }, words: { de: ['Schafe'] } },
      { key: 'cult', hidden: true }, { key: 'lost', branch: 'nowhere', names: { en: 'Lost' } },
    ])
    expect(topicByKey('anxiety')).toMatchObject({ names: { en: 'Anxiety and panic', de: 'Ängste' } })
    expect(phrases().topicsByPhrase.get('bammel')).toEqual(['anxiety'])
    expect(topicByKey('sheep')).toMatchObject({ branch: 'life', names: { fr: 'Sheep farming', de: 'Schafzucht' } })
    expect([topicByKey('cult'), topicByKey('lost')]).toEqual([null, null])
    expect(topicsUnder('life')).toContain('sheep')
  })

  it('are refused in words when they make no sense', () => {
    for (const odd of [null, {}, [{ key: 'A B' }], [5]]) expect(readOwnTopics(odd)).toHaveProperty('fault')
  })
})
