import { describe, expect, it } from 'vitest'
import { proofs, prove } from './prove.proof.ts'

// A first look; `npm run prove` tells many more stories, and minds what they reach.
describe('What must be true in every group', () => {
  it.each(proofs)('$says', (proof) => {
    expect(prove(proof, 40, 1929).reached.size).toBeGreaterThan(20)
  })
})
