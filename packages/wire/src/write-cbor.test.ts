import { encode as otherEncode, rfc8949EncodeOptions } from 'cborg'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { encode, type Value } from './index.ts'

const whole = fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -300, max: 300 })).map((number) => number + 0)
const plain = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: 'grapheme' }), whole, fc.boolean(), fc.constant(null), fc.uint8Array({ maxLength: 300 }),
    fc.array(tie('value'), { maxLength: 4 }), fc.dictionary(fc.string({ maxLength: 30 }).filter((key) => key !== '__proto__'), tie('value'), { maxKeys: 6 }),
  ),
})).value

const asTheOther = (value: Value): void => {
  expect(Buffer.from(encode(value)).equals(otherEncode(value, rfc8949EncodeOptions))).toBe(true)
}

it('writes what another library writes, for every plain value', () => {
  fc.assert(fc.property(plain, asTheOther), { numRuns: 2_000 })
})

it.each([0, 23, 24, 255, 256, 65_535, 65_536])('writes lengths and numbers around %i as the other does', (length) => {
  const text = 'ä'.repeat(length)
  for (const value of [text, new Uint8Array(length), length, 0 - length, -1 - length, Array<Value>(length).fill(1), { [`${text}k`]: 1, k: 2, aa: 3 }]) asTheOther(Object.is(value, -0) ? 0 : value)
})

it('writes the largest numbers as the other does', () => {
  for (const number of [2 ** 32 - 1, 2 ** 32, -(2 ** 32), Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER]) asTheOther(number)
})
