import { expect, it } from 'vitest'
import { together } from './together.proof.ts'

it('follows the second latest of the members, whatever one of them claims', () => {
  const circle = together('Ana', 'Ben', 'Chloé')
  const honest = circle.now
  circle.do('Chloé', { kind: 'rest' }, honest + 9e9)
  expect(circle.group.clock).toBe(honest)
  circle.do('Ben', { kind: 'rest' }, honest + 5000)
  expect(circle.group.clock).toBe(honest + 5000)
  circle.do('Ana', { kind: 'rest' }, 0)
  expect(circle.group.clock).toBe(honest + 5000)
})

it('takes no time beyond 2100', () => {
  const circle = together('Ana')
  expect(circle.do('Ana', { kind: 'rest' }, 5e12)).toBe('not-a-time')
  expect(circle.do('Ana', { kind: 'rest' }, 0.5)).toBe('not-a-time')
})
