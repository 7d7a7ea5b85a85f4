import { describe, expect, it } from 'vitest'
import { isPaused, resultShownTo } from '../index.ts'
import { together } from '../together.proof.ts'

const tea = { matter: 'decide', text: 'Tea for everyone.' } as const

describe('consent', () => {
  it('alone is acting; for two it needs both', () => {
    const circle = together('Ana')
    expect(circle.outcomeOf(circle.propose('Ana', tea))).toBe('passed')
    circle.welcome('Ben')
    const decision = circle.propose('Ana', tea)
    expect(circle.outcomeOf(decision)).toBeNull()
    circle.answer('Ben', decision, 'worry')
    expect(circle.outcomeOf(decision)).toBe('passed')
    expect(circle.group.record.get(decision)!.answers.at(-1)).toEqual({ by: 'Ben', answer: 'worry', reason: 'It worries me.' })
  })

  it('passes at the end with half saying yes and nobody saying no', () => {
    const circle = together('Ana', 'Ben', 'Chloé', 'Dario')
    const decision = circle.propose('Ana', tea)
    circle.answer('Ben', decision, 'yes')
    expect(circle.do('Ana', { kind: 'settle', decision })).toBe('it-is-still-open')
    circle.settle(decision, 'Chloé')
    expect(circle.outcomeOf(decision)).toBeNull()
    circle.settle(decision, 'Dario')
    expect(circle.outcomeOf(decision)).toBe('passed')
  })

  it('fails at the end when fewer than half said anything', () => {
    const circle = together('Ana', 'Ben', 'Chloé', 'Dario')
    const decision = circle.propose('Ana', tea)
    circle.settle(decision, 'Ana', 'Ben')
    expect(circle.outcomeOf(decision)).toBe('failed')
  })

  it('pauses at a no, and goes on when the no is taken back', () => {
    const circle = together('Ana', 'Ben', 'Chloé')
    const decision = circle.propose('Ana', tea)
    expect(circle.do('Ben', { kind: 'answer', decision, answer: 'no' })).toBe('a-no-needs-a-reason')
    circle.answer('Ben', decision, 'no', 'I would rather have coffee.')
    circle.answer('Chloé', decision, 'yes')
    expect(isPaused(circle.group.decisions.get(decision)!)).toBe(true)
    circle.answer('Ben', decision, 'aside')
    expect(circle.outcomeOf(decision)).toBe('passed')
  })

  it('starts again when the proposer has heard the no; then the fallback can decide', () => {
    const circle = together('Ana', 'Ben', 'Chloé')
    const decision = circle.propose('Ana', tea)
    const better = { matter: 'decide', text: 'Tea and coffee.' } as const
    expect(circle.do('Ana', { kind: 'amend', decision, matter: better })).toBe('nobody-said-no')
    circle.answer('Ben', decision, 'no')
    expect(circle.do('Ben', { kind: 'amend', decision, matter: better })).toBe('it-is-not-yours')
    expect(circle.do('Ana', { kind: 'amend', decision, matter: { matter: 'rules', size: 3 } })).toBe('that-is-another-matter')
    circle.do('Ana', { kind: 'amend', decision, matter: better })
    expect(circle.group.decisions.get(decision)).toMatchObject({ round: 2, matter: better, answers: [{ by: 'Ana', answer: 'yes' }] })
    circle.answer('Ben', decision, 'no')
    expect(circle.outcomeOf(decision)).toBeNull()
    circle.answer('Chloé', decision, 'yes')
    expect(circle.outcomeOf(decision)).toBe('passed')
  })

  it('counts no yes that was meant for other words: it was on its way when the proposal was changed', () => {
    const circle = together('Ana', 'Ben', 'Mallory')
    const decision = circle.propose('Mallory', tea)
    circle.answer('Ana', decision, 'no')
    circle.do('Mallory', { kind: 'amend', decision, matter: { matter: 'decide', text: 'Ben pays for the tea.' } })
    const yes = (round: object) => circle.do('Ben', { kind: 'answer', decision, answer: 'yes', ...round })
    expect(yes({})).toBe('the-proposal-has-changed')
    expect(yes({ round: 1 })).toBe('the-proposal-has-changed')
    expect(yes({ round: 2 })).toBeNull()
  })

  it('shows the answers only to those who have answered, until it has ended', () => {
    const circle = together('Ana', 'Ben', 'Chloé')
    const decision = circle.propose('Ana', tea)
    const shownTo = (u: string) => resultShownTo(circle.group, circle.group.decisions.get(decision)!, u)
    expect(shownTo('Ben')).toBeNull()
    expect(shownTo('Ana')).toMatchObject({ yes: 1, no: 0, silent: 2 })
    circle.answer('Ben', decision, 'aside')
    expect(shownTo('Ben')).toMatchObject({ yes: 1, aside: 1, silent: 1 })
    circle.answer('Chloé', decision, 'yes')
    expect(resultShownTo(circle.group, circle.group.record.get(decision)!, 'Dario')).toMatchObject({ yes: 2 })
  })
})
