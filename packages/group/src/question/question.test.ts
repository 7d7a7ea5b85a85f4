import { describe, expect, it } from 'vitest'
import { openQuestions, questionShownTo } from '../index.ts'
import type { Together } from '../together.proof.ts'
import { together } from '../together.proof.ts'

const DAY = 86_400_000

function asks(circle: Together, by: string, way: 'sense' | 'rank' | 'dates', options: string[], text = 'How was it?'): string {
  return circle.do(by, { kind: 'ask', way, text, options, closes: circle.now + 3 * DAY }) ?? circle.last
}
const shown = (circle: Together, question: string, u: string) => questionShownTo(circle.group, circle.group.questions.get(question)!, u)

describe('a light question', () => {
  it('feels how it is, and shows it to those who have answered', () => {
    const circle = together('Ana', 'Ben', 'Chloé')
    const question = asks(circle, 'Ana', 'sense', [])
    circle.do('Ben', { kind: 'choose', question, choice: [1] })
    circle.do('Ben', { kind: 'choose', question, choice: [3] })
    circle.do('Chloé', { kind: 'choose', question, choice: [3] })
    expect([shown(circle, question, 'Ana'), shown(circle, question, 'Ben')]).toEqual([null, { way: 'sense', answered: 2, counts: [0, 0, 0, 2, 0] }])
    circle.do('Chloé', { kind: 'leave' })
    expect(circle.do('Ben', { kind: 'close-question', question })).toBe('it-is-not-yours')
    expect(circle.do('Ana', { kind: 'close-question', question })).toBeNull()
    expect(shown(circle, question, 'Ana')).toEqual({ way: 'sense', answered: 1, counts: [0, 0, 0, 1, 0] })
    expect(circle.do('Ana', { kind: 'choose', question, choice: [4] })).toBe('this-question-is-over')
    expect(openQuestions(circle.group)).toEqual([])
  })

  it('puts wishes in order, and finds the date that suits most', () => {
    const circle = together('Ana', 'Ben', 'Chloé')
    const rank = asks(circle, 'Ana', 'rank', ['Walk', 'Tea', 'Music'])
    for (const [u, choice] of [['Ana', [1, 0]], ['Ben', [1]], ['Chloé', [2, 1]]] as const) circle.do(u, { kind: 'choose', question: rank, choice: [...choice] })
    expect(shown(circle, rank, 'Ana')).toEqual({ way: 'rank', answered: 3, order: [[1], [0, 2]] })
    const dates = asks(circle, 'Ben', 'dates', ['2026-12-03T18:30', '2026-12-04T18:30', '2026-12-05T18:30'])
    for (const [u, choice] of [['Ana', [2, 2, 1]], ['Ben', [0, 1, 2]], ['Chloé', [2, 1, 1]]] as const) circle.do(u, { kind: 'choose', question: dates, choice: [...choice] })
    expect(shown(circle, dates, 'Ana')).toEqual({ way: 'dates', answered: 3, counts: [[1, 0, 2], [0, 2, 1], [0, 2, 1]], best: [1, 2] })
  })

  it.each([
    ['sense', ['a', 'b']], ['rank', ['a']], ['rank', ['a', 'a']], ['dates', ['2026-12-03', '2026-12-04']], ['dates', ['2026-02-29T18:30', '2026-12-04T18:30']],
    ['dates', ['2026-12-04T24:00', '2026-12-04T18:30']],
  ] as const)('as %s does not offer %j', (way, options) => {
    expect(asks(together('Ana'), 'Ana', way, [...options])).toBe('these-options-do-not-fit')
  })

  it.each([['sense', [5]], ['sense', [1, 2]], ['rank', [0, 0]], ['rank', [2]], ['dates', [2]], ['dates', [2, 3]]] as const)('as %s is not answered by %j', (way, choice) => {
    const circle = together('Ana')
    const question = asks(circle, 'Ana', way, way === 'sense' ? [] : ['2028-02-29T18:30', '2026-12-04T18:30'])
    expect(circle.do('Ana', { kind: 'choose', question, choice: [...choice] })).toBe('that-is-no-answer-to-it')
  })

  it('has an end, is one of a few, and is forgotten with the memory span', () => {
    const circle = together('Ana', 'Ben')
    expect(circle.do('Ana', { kind: 'ask', way: 'sense', text: 'Tea?', options: [], closes: circle.now + 60_000 })).toBe('a-question-takes-an-hour')
    expect(circle.do('Ana', { kind: 'ask', way: 'sense', text: 'Tea?', options: [], closes: circle.now + 400 * DAY })).toBe('it-would-close-too-late')
    const question = asks(circle, 'Ana', 'sense', [])
    for (let n = 1; n < 6; n++) asks(circle, 'Ana', 'sense', [])
    expect(asks(circle, 'Ana', 'sense', [])).toBe('you-have-many-questions-open')
    circle.do('Ana', { kind: 'leave' })
    expect(circle.do('Ben', { kind: 'close-question', question })).toBeNull()
    expect(circle.do('Ben', { kind: 'choose', question: 'none', choice: [1] })).toBe('no-such-question')
    circle.days(4)
    circle.do('Ben', { kind: 'reread' })
    expect([circle.group.questions.size, openQuestions(circle.group).length]).toEqual([6, 0])
    circle.days(90)
    circle.do('Ben', { kind: 'reread' })
    expect(circle.group.questions.size).toBe(0)
  })
})
