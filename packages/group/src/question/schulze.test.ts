import { describe, expect, it } from 'vitest'
import { schulze } from './schulze.ts'

const votes = (...blocks: [times: number, wish: string][]) =>
  blocks.flatMap(([times, wish]) => Array.from({ length: times }, () => [...wish].map((letter) => letter.charCodeAt(0) - 65)))

const order = (wishes: number[][], options: number) =>
  schulze(wishes, options).map((tied) => tied.map((option) => String.fromCharCode(65 + option)).join('='))

describe('the order of wishes', () => {
  it('is the one of the example in Schulze\'s paper: 45 voters, 5 options', () => {
    const wishes = votes([5, 'ACBED'], [5, 'ADECB'], [8, 'BEDAC'], [3, 'CABED'], [7, 'CAEBD'], [2, 'CBADE'], [7, 'DCEBA'], [8, 'EBADC'])
    expect(order(wishes, 5)).toEqual(['E', 'A', 'C', 'B', 'D'])
  })

  it('says ties as ties', () => {
    expect(order(votes([1, 'AB'], [1, 'BA']), 2)).toEqual(['A=B'])
    expect(order(votes([1, 'ABC'], [1, 'BCA'], [1, 'CAB']), 3)).toEqual(['A=B=C'])
    expect(order([], 3)).toEqual(['A=B=C'])
    expect(order(votes([3, 'BA'], [2, 'BC']), 3)).toEqual(['B', 'A', 'C'])
  })

  it('takes an option that beats every other one, whatever the rest is like', () => {
    expect(order(votes([4, 'BAC'], [3, 'AC'], [3, 'CB']), 3)[0]).toBe('B')
    expect(order(votes([2, 'A'], [3, 'B'], [4, 'CB']), 3)[0]).toBe('C')
  })
})
