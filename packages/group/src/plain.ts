import type { Value } from './log.ts'
import { isPlainMap } from './fields.ts'
import type { Check } from './fields.ts'

/** Any plain map up to a size, counted in characters, bytes and parts, and at most eight levels deep. */
export const plainMap = (most: number): Check<{ [key: string]: Value }> => (value): value is { [key: string]: Value } =>
  isPlainMap(value) && weight(value, 8) <= most

/** How much a value holds; infinite when it is not plain. */
function weight(value: unknown, depth: number): number {
  if (depth === 0) return Infinity
  if (value === null || typeof value === 'boolean') return 1
  if (typeof value === 'number') return Number.isSafeInteger(value) && !Object.is(value, -0) ? 1 : Infinity
  if (typeof value === 'string') return value.isWellFormed() ? 1 + value.length : Infinity
  if (value instanceof Uint8Array) return 1 + value.length
  if (Array.isArray(value)) return sum(value, depth)
  return isPlainMap(value) ? sum(Object.keys(value), depth) + sum(Object.values(value), depth) : Infinity
}

function sum(values: unknown[], depth: number): number {
  let total = 1
  for (const value of values) total += weight(value, depth - 1)
  return total
}
