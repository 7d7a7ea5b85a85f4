import { expect, it } from 'vitest'
import { openBook } from '../index.ts'
import { together } from '../together.proof.ts'

it('is said about a proposal or one of its lines, stays with those who were there, and is taken back by who said it', () => {
  const circle = together('Ana', 'Ben')
  const decision = circle.propose('Ana', { matter: 'agreements', lines: ['We listen.', 'We begin on time.'] })
  const about = (line: number | null) => circle.do('Ben', { kind: 'remark', decision, line })
  expect([about(null), about(1), about(2)]).toEqual([null, null, 'no-such-line'])
  expect([...circle.group.remarks.values()]).toMatchObject([{ by: 'Ben', line: null }, { by: 'Ben', line: 1 }])
  const remark = [...circle.group.remarks.keys()][1]!
  expect(openBook(circle.book.freeze()).read().remarks.size).toBe(0)
  expect(openBook(circle.book.keep()).read().remarks.size).toBe(2)
  expect(circle.do('Ana', { kind: 'take-back-remark', remark })).toBe('it-is-not-yours')
  expect(circle.do('Ben', { kind: 'take-back-remark', remark })).toBeNull()
  expect(circle.do('Ben', { kind: 'take-back-remark', remark })).toBe('no-such-remark')
})

it('is over with the decision, and forgotten with the memory span', () => {
  const circle = together('Ana', 'Ben')
  const decision = circle.propose('Ana', { matter: 'decide', text: 'Tea.' })
  circle.do('Ben', { kind: 'remark', decision, line: null })
  expect(circle.do('Ben', { kind: 'remark', decision, line: 0 })).toBe('no-such-line')
  circle.answer('Ben', decision, 'yes')
  expect(circle.do('Ben', { kind: 'remark', decision, line: null })).toBe('it-has-ended')
  expect(circle.do('Ben', { kind: 'remark', decision: 'none', line: null })).toBe('no-such-decision')
  circle.days(91)
  for (const u of ['Ana', 'Ben']) circle.do(u, { kind: 'reread' })
  expect(circle.group.remarks.size).toBe(0)
})
