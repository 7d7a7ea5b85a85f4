import { describe, expect, it } from 'vitest'
import { aliasOf } from '../index.ts'
import { together } from '../together.proof.ts'

describe('leaving and resting', () => {
  it('works at once and alone; the keys follow when somebody rekeys', () => {
    const circle = together('Ana', 'Ben', 'Chloé')
    expect(circle.do('Ben', { kind: 'leave' })).toBeNull()
    expect(circle.names).toEqual(['Ana', 'Chloé'])
    expect(aliasOf(circle.group, 'Ben')).toBe('Ben')
    expect(circle.book.due()).toEqual([{ cause: `leave:${circle.last}`, joins: null, leaves: 'Ben' }])
    expect(circle.do('Ben', { kind: 'share' })).toBe('not-well-formed')
    expect(circle.do('Ben', { kind: 'return' })).toBe('only-members-act')
    circle.carryOut()
    expect(circle.book.due()).toEqual([])
  })

  it('takes the leaver\'s answer out of what is being decided', () => {
    const circle = together('Ana', 'Ben', 'Chloé')
    const decision = circle.propose('Ana', { matter: 'decide', text: 'We meet outside.' })
    circle.answer('Ben', decision, 'no')
    circle.answer('Chloé', decision, 'yes')
    expect(circle.outcomeOf(decision)).toBeNull()
    circle.do('Ben', { kind: 'leave' })
    expect(circle.outcomeOf(decision)).toBe('passed')
  })

  it('lets somebody come back only by knocking, and not before they are out of the keys', () => {
    const circle = together('Ana', 'Ben')
    circle.do('Ben', { kind: 'leave' })
    const knock = circle.knock('Ana', 'Ben')
    circle.accept('Ana', knock)
    circle.propose('Ana', { matter: 'admit', knock })
    expect(circle.book.due().map(({ leaves }) => leaves)).toEqual(['Ben'])
    circle.carryOut()
    circle.carryOut()
    expect(circle.names).toEqual(['Ana', 'Ben'])
  })

  it('rests without being waited for, and comes back when one likes', () => {
    const circle = together('Ana', 'Ben', 'Chloé')
    expect(circle.do('Chloé', { kind: 'return' })).toBe('you-are-not-resting')
    circle.do('Chloé', { kind: 'rest' })
    const decision = circle.propose('Ana', { matter: 'decide', text: 'Tea.' })
    circle.answer('Ben', decision, 'yes')
    expect(circle.outcomeOf(decision)).toBe('passed')
    expect(circle.do('Chloé', { kind: 'return' })).toBeNull()
    expect(circle.group.members.get('Chloé')!.resting).toBeNull()
  })

  it('does not let one of two decide alone because the other rests', () => {
    const circle = together('Ana', 'Ben')
    circle.do('Ben', { kind: 'rest', until: circle.now + 9e9 })
    const decision = circle.propose('Ana', { matter: 'decide', text: 'Tea.' })
    expect(circle.outcomeOf(decision)).toBeNull()
    circle.answer('Ben', decision, 'yes')
    expect(circle.outcomeOf(decision)).toBe('passed')
  })
})
