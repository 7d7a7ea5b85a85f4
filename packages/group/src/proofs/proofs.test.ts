import { describe, expect, it } from 'vitest'
import { proofs, prove } from './prove.proof.ts'
import { missing } from './reached.proof.ts'

describe('What must be true in every group, over hundreds of made-up stories', () => {
  it.each(proofs)('$says', (proof) => {
    const { reached } = prove(proof, 300, 1929)
    expect(missing(reached, 300)).toEqual([])
  })
})
