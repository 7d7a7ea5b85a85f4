import { refusals } from '@visavis/group'
import { langs, loadGroupAreas } from '@visavis/messages/group'
import { describe, expect, it } from 'vitest'

/** What the device itself refuses, before or beside the rules. */
const ofTheDevice = ['the-house-does-not-answer', 'no-agreements-yet', 'no-such-card', 'takes-no-knocks', 'no-alias', 'too-many-words',
  'this-invitation-is-for-a-guest', 'this-invitation-is-no-guests', 'your-visit-is-over', 'you-are-in-this-sister']

describe.each(langs)('what cannot be done is told in %s', (lang) => {
  it.each([...refusals, ...ofTheDevice])('%s', async (code) => {
    const { codes } = (await loadGroupAreas(lang, ['refusals'])).refusals!
    const sentence = codes[code as keyof typeof codes]
    expect(sentence).toMatch(/[.!?]$/)
    expect(sentence).not.toContain(code)
  })
})
