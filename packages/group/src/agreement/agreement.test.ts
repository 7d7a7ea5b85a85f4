import { describe, expect, it } from 'vitest'
import { changedLines, effect, settings } from '../index.ts'
import { together } from '../together.proof.ts'

describe('agreements', () => {
  it('are accepted anew after they changed: by saying yes to them, or afterwards', () => {
    const circle = together('Ana', 'Ben', 'Chloé')
    const decision = circle.propose('Ana', { matter: 'agreements', lines: ['We walk.'] })
    circle.answer('Ben', decision, 'yes')
    circle.answer('Chloé', decision, 'aside')
    const versions = () => [...circle.group.members.values()].map(({ acceptedAgreements }) => acceptedAgreements)
    expect(versions()).toEqual([2, 2, 1])
    expect(circle.do('Chloé', { kind: 'accept-agreements', version: 1 })).toBe('these-are-not-our-agreements')
    expect(circle.do('Chloé', { kind: 'accept-agreements', version: 2 })).toBeNull()
    expect(circle.do('Chloé', { kind: 'accept-agreements', version: 2 })).toBe('you-said-so-already')
    expect(versions()).toEqual([2, 2, 2])
    circle.welcome('Dario')
    expect(versions()).toEqual([2, 2, 2, 2])
  })

  it('are read aloud together now and then', () => {
    const circle = together('Ana', 'Ben')
    expect(circle.group.agreements.reread).toBeNull()
    for (const u of ['Ana', 'Ben']) circle.do(u, { kind: 'reread' })
    expect(circle.group.agreements.reread).toBeGreaterThan(0)
  })
})

describe('how we do things', () => {
  it('says for each setting what it is, since when, and by which decision', () => {
    const circle = together('Ana', 'Ben')
    const [founded, decision] = [circle.group.since.size, circle.propose('Ana', { matter: 'rules', size: 12, methods: { card: 'everyone' } })]
    expect(founded).toMatchObject({ decision: null })
    circle.answer('Ben', decision, 'yes')
    const { size, methods, memoryDays, name } = settings(circle.group)
    expect(size).toEqual({ value: 12, decision, at: circle.group.record.get(decision)!.ended })
    expect(methods).toMatchObject({ value: { card: 'everyone', review: 'two-thirds' }, decision })
    expect([memoryDays.decision, name.value]).toEqual([null, 'Thursday circle'])
  })

  it('can all be changed by a decision', () => {
    const circle = together('Ana')
    circle.propose('Ana', { matter: 'rules', memoryDays: 30, admission: 'fixed-dates', size: 9, entryDays: [20_800], fallback: 'majority', methods: { review: 'everyone' } })
    circle.propose('Ana', { matter: 'purpose', name: 'Us', purpose: 'Being here.', audience: 'both' })
    circle.propose('Ana', { matter: 'card', cardId: 'c', card: { line: 'Come.' } })
    circle.propose('Ana', { matter: 'agreements', lines: ['We walk.'] })
    expect(Object.values(settings(circle.group)).map(({ decision }) => decision)).not.toContain(null)
  })

  it('shows before one answers what would change', () => {
    const circle = together('Ana', 'Ben')
    const knock = circle.knock('Ana', 'Chloé')
    expect(effect(circle.group, { matter: 'rules', memoryDays: 90, size: 12, methods: { card: 'everyone', admit: 'consent' } })).toEqual({
      effect: 'settings', changes: [{ setting: 'size', before: null, after: 12 }, { setting: 'methods', before: { card: 'consent' }, after: { card: 'everyone' } }],
    })
    expect(effect(circle.group, { matter: 'admit', knock })).toMatchObject({ effect: 'comes-in', alias: 'Chloé' })
    expect(effect(circle.group, { matter: 'edition', edition: 2 })).toEqual({ effect: 'edition', before: 1, after: 2 })
    expect(effect(circle.group, { matter: 'card', cardId: 'c', card: { line: 'Come.' } })).toMatchObject({ changes: [{ setting: 'card', before: null }] })
    expect(effect(circle.group, { matter: 'decide', text: 'Tea.' })).toEqual({ effect: 'as-it-says' })
    expect(effect(circle.group, { matter: 'agreements', lines: ['We do not judge.'] })).toMatchObject({ effect: 'lines' })
  })

  it('finds the lines that stay, go and come', () => {
    const says = (before: string, after: string) =>
      changedLines([...before], [...after]).map(({ line, change }) => ({ kept: ' ', added: '+', removed: '-' })[change] + line).join('')
    expect(says('abc', 'abc')).toBe(' a b c')
    expect(says('abc', 'axc')).toBe(' a-b+x c')
    expect(says('abcd', 'bdae')).toBe('-a b-c d+a+e')
    expect([says('', 'ab'), says('ab', '')]).toEqual(['+a+b', '-a-b'])
  })
})
