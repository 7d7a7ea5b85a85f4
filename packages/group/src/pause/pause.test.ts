import { describe, expect, it } from 'vitest'
import { pausedUntil } from '../index.ts'
import { together } from '../together.proof.ts'
import type { Together } from '../together.proof.ts'

const HOUR = 3_600_000
const about = (member: string) => ({ matter: 'review', member, line: 'We do not judge.', because: 'Threats.' }) as const

function reviewed(): { circle: Together; review: string } {
  const circle = together('Ana', 'Ben', 'Chloé', 'Dario', 'Gero')
  return { circle, review: circle.propose('Ana', about('Gero')) }
}

const allComeBy = (circle: Together, ...names: string[]) => names.forEach((u) => circle.do(u, { kind: 'reread' }))

describe('a pause', () => {
  it('takes two; for two days new deeds are refused, but not leaving, answering, speaking or taking back', () => {
    const { circle, review } = reviewed()
    const tea = circle.propose('Ben', { matter: 'decide', text: 'Tea.' })
    const share = () => circle.do('Gero', { kind: 'share', wish: 'listen', expires: circle.now + 9e8 })
    expect(circle.do('Ana', { kind: 'pause', decision: review })).toBeNull()
    expect([share(), pausedUntil(circle.group, 'Gero')]).toEqual([null, null])
    const sharing = circle.last
    expect(circle.do('Ana', { kind: 'pause', decision: review })).toBe('you-said-so-already')
    expect(circle.do('Ben', { kind: 'pause', decision: review })).toBeNull()
    expect(pausedUntil(circle.group, 'Gero')).toBeGreaterThan(circle.group.clock)
    expect(share()).toBe('you-are-paused')
    expect(circle.propose('Gero', about('Ana'))).toBe('you-are-paused')
    expect(circle.do('Gero', { kind: 'speak', decision: review, text: 'I did not mean it.' })).toBeNull()
    expect(circle.answer('Gero', tea, 'yes')).toBeNull()
    expect(circle.do('Gero', { kind: 'take-back', sharing })).toBeNull()
    circle.now += 49 * HOUR
    allComeBy(circle, 'Ana', 'Ben', 'Chloé')
    expect([pausedUntil(circle.group, 'Gero'), share()]).toEqual([null, null])
    expect(circle.do('Chloé', { kind: 'pause', decision: review })).toBe('they-have-paused-already')
  })

  it('never keeps anybody from leaving', () => {
    const { circle, review } = reviewed()
    for (const u of ['Ana', 'Ben']) circle.do(u, { kind: 'pause', decision: review })
    expect(circle.do('Gero', { kind: 'leave' })).toBeNull()
    expect(circle.names).not.toContain('Gero')
  })

  it('needs the second voice within a day', () => {
    const { circle, review } = reviewed()
    circle.do('Ana', { kind: 'pause', decision: review })
    circle.now += 25 * HOUR
    allComeBy(circle, 'Ana', 'Chloé', 'Dario')
    circle.do('Ben', { kind: 'pause', decision: review })
    expect(pausedUntil(circle.group, 'Gero')).toBeNull()
    circle.do('Ana', { kind: 'pause', decision: review })
    expect(pausedUntil(circle.group, 'Gero')).not.toBeNull()
  })

  it('ends with the review', () => {
    const { circle, review } = reviewed()
    for (const u of ['Ana', 'Ben']) circle.do(u, { kind: 'pause', decision: review })
    circle.do('Ana', { kind: 'withdraw', decision: review })
    expect(pausedUntil(circle.group, 'Gero')).toBeNull()
  })

  it('does not come back with the next review', () => {
    const { circle, review } = reviewed()
    for (const u of ['Ana', 'Ben']) circle.do(u, { kind: 'pause', decision: review })
    circle.do('Ana', { kind: 'withdraw', decision: review })
    const next = circle.propose('Ben', about('Gero'))
    expect(circle.do('Chloé', { kind: 'pause', decision: next })).toBe('they-have-paused-already')
  })

  it('is nothing with which two can silence everybody', () => {
    const { circle, review } = reviewed()
    const other = circle.propose('Ben', about('Dario'))
    for (const u of ['Ana', 'Ben']) circle.do(u, { kind: 'pause', decision: review })
    for (const u of ['Ana', 'Ben']) expect(circle.do(u, { kind: 'pause', decision: other })).toBe('you-called-for-a-pause-already')
  })

  it('binds nobody who called for one and was left alone with it', () => {
    const { circle, review } = reviewed()
    const other = circle.propose('Ben', about('Dario'))
    circle.do('Ana', { kind: 'pause', decision: review })
    expect(circle.do('Ana', { kind: 'pause', decision: other })).toBe('you-called-for-a-pause-already')
    circle.now += 25 * HOUR
    allComeBy(circle, 'Ana', 'Ben', 'Chloé')
    expect(circle.do('Ana', { kind: 'pause', decision: other })).toBeNull()
  })

  it('is for those who were asked in a review that is open, and not for the person it is about', () => {
    const { circle, review } = reviewed()
    const tea = circle.propose('Ben', { matter: 'decide', text: 'Tea.' })
    expect(circle.do('Ana', { kind: 'pause', decision: 'none' })).toBe('no-such-decision')
    expect(circle.do('Ana', { kind: 'pause', decision: tea })).toBe('that-is-no-review')
    expect(circle.do('Gero', { kind: 'pause', decision: review })).toBe('it-is-about-you')
    circle.welcome('Hugo')
    expect(circle.do('Hugo', { kind: 'pause', decision: review })).toBe('you-came-later')
    circle.settle(review, 'Ana', 'Ben', 'Chloé')
    expect(circle.do('Ana', { kind: 'pause', decision: review })).toBe('it-has-ended')
  })
})
