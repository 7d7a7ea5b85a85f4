import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { decodeEnvelope, encodeEnvelope, fromHex, toHex } from '../index.ts'
import { wireVectors, type Vector } from './vectors.ts'

it.each(Object.entries(wireVectors()))('%s is what this code writes', (file, vectors) => {
  const written = JSON.parse(readFileSync(new URL(`../../vectors/${file}`, import.meta.url), 'utf8')) as Vector[]
  expect(vectors).toEqual(written)
})

it('envelopes are read back to the same bytes', () => {
  for (const { bytes } of wireVectors()['envelope.json'] ?? []) expect(toHex(encodeEnvelope(decodeEnvelope(fromHex(bytes))))).toBe(bytes)
})
