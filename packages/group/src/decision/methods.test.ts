import { describe, expect, it } from 'vitest'
import type { Method } from '../index.ts'
import { together } from '../together.proof.ts'
import type { Together } from '../together.proof.ts'

const walk = { matter: 'decide', text: 'We walk.' } as const

function fiveWho(method: Method): { circle: Together; decision: string } {
  const circle = together('Ana')
  circle.propose('Ana', { matter: 'rules', methods: { decide: method } })
  circle.welcome('Ben', 'Chloé', 'Dario', 'Elif')
  return { circle, decision: circle.propose('Ana', walk) }
}

describe('ways to decide', () => {
  it('more than half: three of five, as soon as it is clear', () => {
    const { circle, decision } = fiveWho('majority')
    circle.answer('Ben', decision, 'no')
    circle.answer('Chloé', decision, 'yes')
    expect(circle.outcomeOf(decision)).toBeNull()
    circle.answer('Dario', decision, 'yes')
    expect(circle.outcomeOf(decision)).toBe('passed')
  })

  it('two thirds: three of five are too few, four are enough', () => {
    const { circle, decision } = fiveWho('two-thirds')
    for (const u of ['Ben', 'Chloé']) circle.answer(u, decision, 'no')
    expect(circle.outcomeOf(decision)).toBe('failed')
    const again = circle.propose('Ana', walk)
    circle.answer('Ben', again, 'no')
    for (const u of ['Chloé', 'Dario', 'Elif']) circle.answer(u, again, 'yes')
    expect(circle.outcomeOf(again)).toBe('passed')
  })

  it('everyone: one no, or one aside, and it is not', () => {
    const { circle, decision } = fiveWho('everyone')
    circle.answer('Ben', decision, 'no')
    expect(circle.outcomeOf(decision)).toBe('failed')
  })

  it('a proposer may ask for more agreement than the rules, never for less', () => {
    const { circle } = fiveWho('two-thirds')
    expect(circle.propose('Ben', walk, { method: 'majority' })).toBe('milder-than-our-rules')
    const stricter = circle.propose('Ben', walk, { method: 'consent' })
    expect(circle.group.decisions.get(stricter)).toMatchObject({ method: 'consent' })
  })

  it('never binds most by the yes of few, though few have come to say no', () => {
    const { circle, decision } = fiveWho('majority')
    circle.answer('Ben', decision, 'yes')
    circle.answer('Chloé', decision, 'no')
    circle.settle(decision, 'Chloé', 'Dario', 'Elif')
    expect(circle.outcomeOf(decision)).toBe('failed')
  })
})
