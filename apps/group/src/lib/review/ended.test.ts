import type { Decision } from '@visavis/group'
import { expect, it } from 'vitest'
import { howItEnded } from './ended.ts'

const review = (outcome: Decision['outcome']) => ({ outcome }) as Decision

it('says for both sides how it ended', () => {
  expect(howItEnded(review(null), true)).toBeNull()
  expect(howItEnded(review('passed'), false)).toBe('parted')
  expect(howItEnded(review('failed'), true)).toBe('stayed')
  expect(howItEnded(review('withdrawn'), true)).toBe('withdrawn')
  expect(howItEnded(review('overtaken'), false)).toBe('left')
})

it('whoever leaves after they could stay, stayed', () => {
  expect(howItEnded(review('failed'), false)).toBe('stayed')
})
