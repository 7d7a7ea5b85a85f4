import { describe, expect, it } from 'vitest'
import { addDays } from '../days.ts'
import { awaitsAnswerOf, dueForReview, electorate } from '../index.ts'
import { together } from '../together.proof.ts'

const walk = { matter: 'decide', text: 'We walk.' } as const

describe('deciding', () => {
  it('asks those who are here when it opens, not those who come later', () => {
    const circle = together('Ana', 'Ben')
    const knock = circle.knock('Ana', 'Chloé')
    circle.accept('Ana', knock)
    circle.answer('Ben', circle.propose('Ana', { matter: 'admit', knock }), 'yes')
    const decision = circle.propose('Ana', walk)
    circle.carryOut()
    expect(electorate(circle.group.decisions.get(decision)!)).toEqual(['Ana', 'Ben'])
    expect(circle.answer('Chloé', decision, 'no')).toBe('you-came-later')
    expect(awaitsAnswerOf(circle.group, 'Ben').map(({ id }) => id)).toEqual([decision])
  })

  it('welcomes with two yeses in seven days, once half of the group let it be', () => {
    const circle = together('Ana', 'Ben', 'Chloé', 'Dario', 'Elif')
    const decision = circle.propose('Ana', { matter: 'admit', knock: circle.knock('Ana', 'Farid') })
    circle.answer('Ben', decision, 'yes')
    circle.settle(decision, 'Ana', 'Ben')
    expect(circle.outcomeOf(decision)).toBeNull()
    circle.settle(decision, 'Chloé')
    expect(circle.outcomeOf(decision)).toBe('passed')
  })

  it('welcomes nobody in silence before others had seven days, though their devices saw that a shorter time was over', () => {
    const circle = together('Ana', 'Ben', 'Chloé', 'Dario', 'Elif')
    const decision = circle.propose('Ana', { matter: 'admit', knock: circle.knock('Ana', 'Farid') }, { closes: addDays(circle.now, 2) })
    circle.answer('Ben', decision, 'yes')
    circle.settle(decision, 'Ana', 'Ben', 'Chloé', 'Dario', 'Elif')
    expect(circle.outcomeOf(decision)).toBe('failed')
  })

  it('asks for half once somebody has said no: their silence in the second round is no welcome, nor is that round over early', () => {
    const circle = together('Ana', 'Ben', 'Chloé', 'Dario', 'Elif')
    const matter = { matter: 'admit', knock: circle.knock('Ana', 'Farid') } as const
    const decision = circle.propose('Ana', matter)
    circle.answer('Chloé', decision, 'no')
    circle.days(20)
    for (const u of ['Dario', 'Elif']) circle.do(u, { kind: 'reread' })
    circle.do('Ana', { kind: 'amend', decision, matter }, circle.group.clock)
    expect(circle.group.decisions.get(decision)!.closes).toBeGreaterThanOrEqual(addDays(circle.now, 7) - 9000)
    circle.answer('Ben', decision, 'yes')
    circle.settle(decision, 'Ana', 'Ben', 'Dario', 'Elif')
    expect(circle.outcomeOf(decision)).toBe('failed')
  })

  it('asks for half also when it is asked anew about somebody whom a member has said no to', () => {
    const circle = together('Ana', 'Ben', 'Chloé', 'Dario', 'Elif')
    const admit = { matter: 'admit', knock: circle.knock('Ana', 'Farid') } as const
    const first = circle.propose('Ana', admit)
    circle.answer('Chloé', first, 'no')
    circle.do('Ana', { kind: 'withdraw', decision: first })
    const again = circle.propose('Ana', admit)
    circle.answer('Ben', again, 'yes')
    circle.settle(again, 'Ana', 'Ben', 'Dario', 'Elif')
    expect(circle.outcomeOf(again)).toBe('failed')
  })

  it('does not welcome over a no, nor with one yes', () => {
    const circle = together('Ana', 'Ben', 'Chloé', 'Dario', 'Elif')
    const one = circle.propose('Ana', { matter: 'admit', knock: circle.knock('Ana', 'Farid') })
    const other = circle.propose('Ana', { matter: 'admit', knock: circle.knock('Ana', 'Greta') })
    circle.answer('Ben', other, 'yes')
    circle.answer('Elif', other, 'no')
    circle.settle(other, 'Ana', 'Ben', 'Chloé')
    expect([circle.outcomeOf(one), circle.outcomeOf(other)]).toEqual(['failed', 'failed'])
  })

  it('does not become easier when those who want it rest', () => {
    const circle = together('Ana', 'Ben', 'Chloé', 'Dario', 'Elif', 'Greta', 'Hugo')
    const decision = circle.propose('Ana', { matter: 'admit', knock: circle.knock('Ana', 'Farid') })
    circle.answer('Ben', decision, 'yes')
    circle.do('Chloé', { kind: 'rest' })
    circle.settle(decision, 'Ana', 'Ben', 'Chloé')
    expect(circle.outcomeOf(decision)).toBeNull()
    circle.settle(decision, 'Dario')
    expect(circle.outcomeOf(decision)).toBe('passed')
  })

  it('lets the first of two rival proposals overtake the other', () => {
    const circle = together('Ana', 'Ben')
    const one = circle.propose('Ana', { matter: 'agreements', lines: ['We sit.'] })
    const other = circle.propose('Ben', { matter: 'agreements', lines: ['We walk.'] })
    const size = circle.propose('Ben', { matter: 'rules', size: 8 })
    circle.answer('Ana', other, 'yes')
    expect([circle.outcomeOf(one), circle.outcomeOf(other), circle.outcomeOf(size)]).toEqual(['overtaken', 'passed', null])
    expect(circle.group.agreements).toMatchObject({ version: 2, lines: ['We walk.'] })
  })

  it('is withdrawn by who proposed it; by anyone who was asked, once they have left', () => {
    const circle = together('Ana', 'Ben', 'Chloé')
    const decision = circle.propose('Ana', walk)
    expect(circle.do('Ben', { kind: 'withdraw', decision })).toBe('it-is-not-yours')
    circle.answer('Ben', decision, 'no')
    circle.do('Ana', { kind: 'leave' })
    expect(circle.do('Ben', { kind: 'withdraw', decision })).toBeNull()
    expect(circle.do('Ben', { kind: 'withdraw', decision })).toBe('it-has-ended')
    expect(circle.answer('Ben', 'nothing', 'yes')).toBe('no-such-decision')
  })

  it('leaves no trace when it is withdrawn before anybody else has answered', () => {
    const circle = together('Ana', 'Ben')
    const decision = circle.propose('Ana', walk)
    expect(circle.do('Ana', { kind: 'withdraw', decision })).toBeNull()
    expect([circle.group.decisions.has(decision), circle.group.record.has(decision)]).toEqual([false, false])
  })

  it('gives nobody the key to the door: who proposes somebody, to keep them out, keeps the question open for no one', () => {
    const circle = together('Ana', 'Ben', 'Mallory')
    const admit = { matter: 'admit', knock: circle.knock('Ana', 'Farid') } as const
    expect(circle.propose('Mallory', admit, { method: 'everyone' })).toBe('stricter-than-our-rules')
    expect(circle.propose('Mallory', admit, { closes: addDays(circle.now, 300) })).toBe('it-would-close-too-late')
    const held = circle.propose('Mallory', admit)
    circle.answer('Mallory', held, 'no')
    expect(circle.outcomeOf(held)).toBe('failed')
    expect(circle.propose('Ana', admit)).toMatch(/^d/)
  })

  it('stays open at least a day, and says when to look at it again', () => {
    const circle = together('Ana')
    expect(circle.do('Ana', { kind: 'propose', matter: walk, closes: circle.now + 60_000 })).toBe('it-would-close-too-soon')
    expect(circle.do('Ana', { kind: 'propose', matter: walk, closes: circle.now + 4e10 })).toBe('it-would-close-too-late')
    const closes = circle.now + 2 * 86_400_000
    expect(circle.do('Ana', { kind: 'propose', matter: walk, closes, review: closes - 1 })).toBe('the-review-is-before-it-closes')
    circle.do('Ana', { kind: 'propose', matter: walk, closes, review: closes + 1 })
    expect(dueForReview(circle.group)).toEqual([])
    circle.days(3)
    circle.do('Ana', { kind: 'rest' })
    expect(dueForReview(circle.group)).toHaveLength(1)
  })

  it('lets nobody flood the group, and always leaves a way out', () => {
    const circle = together('Ana', 'Ben')
    const first = circle.propose('Ana', walk)
    for (let n = 1; n < 12; n++) circle.propose('Ana', walk)
    expect(circle.propose('Ana', walk)).toBe('you-have-many-open')
    expect(circle.propose('Ben', walk)).toMatch(/^d/)
    circle.do('Ana', { kind: 'withdraw', decision: first })
    expect(circle.propose('Ana', walk)).toMatch(/^d/)
  })
})
