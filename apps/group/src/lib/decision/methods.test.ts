import { replay } from '@visavis/group'
import type { Method } from '@visavis/group'
import { expect, it } from 'vitest'
import { methodsFor } from './methods.ts'

const decidingBy = (method: Method) => {
  const group = replay([])
  return { ...group, rules: { ...group.rules, methods: { ...group.rules.methods, decide: method } } }
}

it('a proposal may ask for more agreement than the group has agreed, never for less; what was agreed comes first', () => {
  expect(methodsFor(decidingBy('everyone'), 'decide')).toEqual(['everyone'])
  expect(methodsFor(decidingBy('consent'), 'decide')).toEqual(['consent', 'everyone'])
  expect(methodsFor(decidingBy('majority'), 'decide')).toEqual(['majority', 'two-thirds', 'consent', 'everyone'])
})
