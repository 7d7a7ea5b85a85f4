import { describe, expect, it } from 'vitest'
import { together } from './together.proof.ts'

describe('the group\'s clock', () => {
  it('shows what two of three have reached, whatever one of them claims', () => {
    const circle = together('Ana', 'Ben', 'Chloé')
    for (const u of ['Ana', 'Ben']) circle.do(u, { kind: 'reread' }, circle.now)
    const honest = circle.now
    circle.do('Chloé', { kind: 'reread' }, honest + 9e9)
    expect(circle.group.clock).toBe(honest)
    circle.do('Ben', { kind: 'reread' }, honest + 5000)
    expect(circle.group.clock).toBe(honest + 5000)
    circle.do('Chloé', { kind: 'reread' }, 0)
    expect(circle.group.clock).toBe(honest)
  })

  it('is neither hurried by two of five nor held up by the silence of two', () => {
    const circle = together('Ana', 'Ben', 'Chloé', 'Dario', 'Elif')
    const honest = circle.now
    for (const u of ['Dario', 'Elif']) circle.do(u, { kind: 'reread' }, 4e12)
    expect(circle.group.clock).toBeLessThanOrEqual(honest)
    for (const u of ['Ana', 'Ben', 'Chloé']) circle.do(u, { kind: 'reread' }, honest + 7000)
    expect(circle.group.clock).toBe(honest + 7000)
    for (const u of ['Dario', 'Elif']) circle.do(u, { kind: 'reread' }, 0)
    expect(circle.group.clock).toBe(honest + 7000)
  })

  it('does not wait for those who rest, as long as two do not', () => {
    const circle = together('Ana', 'Ben', 'Chloé', 'Dario', 'Elif')
    for (const u of ['Chloé', 'Dario', 'Elif']) circle.do(u, { kind: 'rest' })
    for (const u of ['Ana', 'Ben']) circle.do(u, { kind: 'reread' }, circle.now + 5000)
    expect(circle.group.clock).toBe(circle.now + 5000)
    circle.do('Ben', { kind: 'rest' }, circle.now + 9e9)
    expect(circle.group.clock).toBe(circle.now)
  })

  it('is right again when a phone that was years ahead says the right time', () => {
    const circle = together('Ana')
    const honest = circle.now
    circle.do('Ana', { kind: 'reread' }, 4e12)
    expect(circle.group.clock).toBe(4e12)
    circle.do('Ana', { kind: 'reread' }, honest)
    expect(circle.group.clock).toBe(honest)
  })

  it('takes no time beyond 2100', () => {
    const circle = together('Ana')
    expect(circle.do('Ana', { kind: 'rest' }, 5e12)).toBe('not-a-time')
    expect(circle.do('Ana', { kind: 'rest' }, 0.5)).toBe('not-a-time')
  })
})
