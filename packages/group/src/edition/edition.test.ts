import { describe, expect, it } from 'vitest'
import { mayDo, openBook } from '../index.ts'
import type { Fact } from '../index.ts'
import { together } from '../together.proof.ts'

const raise = (edition: number) => ({ matter: 'edition', edition }) as const

describe('a later edition of the rules', () => {
  it('is taken by the group\'s decision, one after the other', () => {
    const circle = together('Ana', 'Ben')
    expect(circle.propose('Ana', raise(1))).toBe('nothing-would-change')
    expect(circle.propose('Ana', raise(3))).toBe('one-edition-after-the-other')
    circle.answer('Ben', circle.propose('Ana', raise(2)), 'yes')
    expect(circle.group.edition).toBe(2)
  })

  it('stops a program that does not know it, on every device at the same place, and nothing is lost', () => {
    const circle = together('Ana', 'Ben')
    const open = circle.propose('Ben', { matter: 'decide', text: 'Tea.' })
    circle.answer('Ben', circle.propose('Ana', raise(2)), 'yes')
    const stood = circle.group
    expect(circle.answer('Ana', open, 'yes')).toBe('a-newer-program-is-needed')
    expect(circle.do('Ben', { kind: 'leave' })).toBe('a-newer-program-is-needed')
    expect(circle.do('Ben', { kind: 'unheard-of' })).toBe('a-newer-program-is-needed')
    circle.book.carryOut(`leave:${circle.last}`, circle.now, 99)
    expect(circle.book.needsNewerProgram()).toBe(true)
    expect(circle.group).toEqual(stood)
    expect(circle.book.due()).toEqual([])
    expect(() => circle.book.freeze()).toThrow('newer program')
    const still = openBook(circle.book.keep())
    expect([still.needsNewerProgram(), still.keep()]).toEqual([true, circle.book.keep()])

    const newer = openBook(still.keep(), 2)
    expect(newer.needsNewerProgram()).toBe(false)
    expect([...newer.read().members.keys()]).toEqual(['Ana'])
    expect(newer.read().record.get(open)!.outcome).toBe('passed')
    expect(newer.keep()).not.toHaveProperty('unread')
  })

  it('leaves what else is clear at that moment to whoever knows it', () => {
    const circle = together('Ana', 'Ben', 'Chloé')
    const edition = circle.propose('Ana', raise(2))
    const tea = circle.propose('Ana', { matter: 'decide', text: 'Tea.' })
    for (const decision of [edition, tea]) circle.answer('Ben', decision, 'no')
    for (const decision of [tea, edition]) circle.answer('Chloé', decision, 'yes')
    circle.do('Ben', { kind: 'leave' })
    expect([circle.outcomeOf(edition), circle.outcomeOf(tea)]).toEqual(['passed', null])
  })

  it('is waited for by deeds and matters of its own', () => {
    const { group } = together('Ana')
    const would = (deed: unknown) => mayDo({ ...group, edition: 0 }, { id: 'x', seq: 99, by: 'Ana', at: group.clock, deed } as Fact)
    expect(would({ kind: 'reread' })).toBe('our-group-uses-an-earlier-edition')
  })
})
