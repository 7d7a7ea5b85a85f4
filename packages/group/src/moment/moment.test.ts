import { expect, it } from 'vitest'
import { addDays } from '../days.ts'
import { nextMoment } from '../index.ts'
import { together } from '../together.proof.ts'

it('brings the group\'s clock along when something waits for it, and for nothing else', () => {
  const circle = together('Ana', 'Ben', 'Chloé')
  expect(nextMoment(circle.group)).toBeNull()
  expect(circle.do('Ana', { kind: 'tell-time' })).toBe('nothing-waits-for-now')
  const decision = circle.propose('Ana', { matter: 'end', on: addDays(circle.now, 20), farewell: null })
  for (const u of ['Ben', 'Chloé']) circle.answer(u, decision, 'yes')
  expect(nextMoment(circle.group)).toBe(circle.group.ending!.on)
  expect(circle.do('Ana', { kind: 'tell-time' })).toBe('nothing-waits-for-now')
  circle.days(21)
  expect(circle.do('Ana', { kind: 'tell-time' })).toBeNull()
  expect(circle.group.ended).toBeNull()
  expect(circle.do('Ben', { kind: 'tell-time' })).toBeNull()
  expect(circle.group.ended).not.toBeNull()
  expect(nextMoment(circle.group)).toBeNull()
})
