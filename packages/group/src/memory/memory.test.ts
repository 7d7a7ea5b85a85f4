import { describe, expect, it } from 'vitest'
import { openBook } from '../index.ts'
import { together, Together } from '../together.proof.ts'

describe('memory', () => {
  it('forgets what was shared, who left and who knocked in vain, by the group\'s own time', () => {
    const circle = together('Ana', 'Ben', 'Chloé')
    circle.do('Ana', { kind: 'share', wish: 'listen', expires: circle.now + 90 * 86_400_000 })
    circle.knock('Ana', 'Dario')
    circle.do('Chloé', { kind: 'leave' })
    circle.days(91)
    circle.do('Ana', { kind: 'rest' })
    expect([circle.group.sharings.size, circle.group.former.size, circle.group.knocks.size]).toEqual([1, 1, 1])
    circle.do('Ben', { kind: 'rest' })
    expect([circle.group.sharings.size, circle.group.former.size, circle.group.knocks.size]).toEqual([0, 0, 0])
    expect(circle.group.record.size).toBe(2)
  })

  it('gives a newcomer what carries the group, and nothing that was shared', () => {
    const circle = together('Ana', 'Ben')
    circle.do('Ana', { kind: 'share', wish: 'listen', expires: circle.now + 86_400_000 })
    const snapshot = circle.book.freeze()
    expect(snapshot).not.toHaveProperty('sharings')
    const newcomer = openBook(snapshot)
    expect(newcomer.read().members).toEqual(circle.group.members)
    expect(newcomer.read().sharings.size).toBe(0)
    expect(newcomer.freeze()).toEqual(snapshot)
    expect(openBook(circle.book.keep()).read()).toEqual(circle.group)
  })

  it('opens no book that is not one', () => {
    const snapshot = new Together().book.freeze() as Record<string, never>
    expect(() => openBook({ ...snapshot, members: [{ u: 'Eve' }] as never })).toThrow('no snapshot')
    expect(() => openBook({ ...snapshot, owner: 'Eve' as never })).toThrow('no snapshot')
    expect(() => openBook('group')).toThrow('no snapshot')
    expect(openBook(snapshot).read().founded).toBeNull()
  })

  it('leaves what was read as it was', () => {
    const circle = together('Ana', 'Ben')
    const before = circle.group
    circle.do('Ben', { kind: 'leave' })
    expect([before.members.size, circle.group.members.size]).toEqual([2, 1])
    expect(circle.group).toBe(circle.group)
  })
})
