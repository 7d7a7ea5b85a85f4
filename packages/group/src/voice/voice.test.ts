import { expect, it } from 'vitest'
import { together } from '../together.proof.ts'

it('shows a card when the group agreed to it, and takes it down the same way', () => {
  const circle = together('Ana', 'Ben')
  const card = { line: 'Come as you are.', when: { day: 4 } }
  expect(circle.propose('Ana', { matter: 'card', cardId: 'c1', card: null })).toBe('no-card-to-take-down')
  const show = circle.propose('Ana', { matter: 'card', cardId: 'c1', card })
  expect(circle.group.card).toBeNull()
  circle.answer('Ben', show, 'yes')
  expect(circle.group.card).toEqual({ cardId: 'c1', card })
  circle.answer('Ana', circle.propose('Ben', { matter: 'card', cardId: 'c1', card: null }), 'yes')
  expect(circle.group.card).toBeNull()
})
