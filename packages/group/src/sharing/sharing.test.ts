import { describe, expect, it } from 'vitest'
import { together } from '../together.proof.ts'
import type { Together } from '../together.proof.ts'

function anaShares(): { circle: Together; sharing: string } {
  const circle = together('Ana', 'Ben', 'Chloé')
  circle.do('Ana', { kind: 'share', wish: 'listen', expires: circle.now + 30 * 86_400_000 })
  return { circle, sharing: circle.last }
}

describe('sharing', () => {
  it('is heard, known and thanked for by the others', () => {
    const { circle, sharing } = anaShares()
    const note = new Uint8Array([1, 2, 3])
    expect(circle.do('Ben', { kind: 'hear', sharing })).toBeNull()
    expect(circle.do('Chloé', { kind: 'know-this', sharing })).toBeNull()
    expect(circle.do('Chloé', { kind: 'thank', sharing, note })).toBeNull()
    expect(circle.group.sharings.get(sharing)).toMatchObject({ by: 'Ana', wish: 'listen', heardBy: ['Ben'], knownBy: ['Chloé'], thanks: [{ by: 'Chloé', note }] })
    expect(circle.do('Ben', { kind: 'hear', sharing })).toBe('you-said-so-already')
    expect(circle.do('Ana', { kind: 'hear', sharing })).toBe('it-is-your-own')
    expect(circle.do('Ben', { kind: 'hear', sharing: 'none' })).toBe('no-such-sharing')
  })

  it('is taken back by who shared it, and by nobody else', () => {
    const { circle, sharing } = anaShares()
    expect(circle.do('Ben', { kind: 'take-back', sharing })).toBe('it-is-not-yours')
    expect(circle.do('Ana', { kind: 'take-back', sharing })).toBeNull()
    expect(circle.group.sharings.size).toBe(0)
  })

  it('was not said to those who came later', () => {
    const { circle, sharing } = anaShares()
    circle.welcome('Dario')
    expect(circle.do('Dario', { kind: 'hear', sharing })).toBe('you-came-later')
  })

  it('lasts no longer than the group remembers', () => {
    const circle = together('Ana')
    const share = (days: number) => circle.do('Ana', { kind: 'share', wish: 'think', expires: circle.now + days * 86_400_000 })
    expect(share(-1)).toBe('it-would-be-forgotten-at-once')
    expect(share(92)).toBe('longer-than-our-memory')
    expect(circle.do('Ana', { kind: 'share', wish: 'think', expires: null })).toBe('longer-than-our-memory')
    expect(share(90)).toBeNull()
  })
})
