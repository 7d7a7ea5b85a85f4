import { MOST } from './limits.ts'
import { Malformed } from './malformed.ts'

/** Throws Malformed unless the value is one of `Value`, at most 32 levels deep. */
export const assertPlain = (value: unknown, depth = 0): void => {
  if (depth > MOST.depth) throw new Malformed(`deeper than ${MOST.depth} levels`)
  if (value === null || typeof value === 'boolean' || value instanceof Uint8Array) return
  if (typeof value === 'string') return assertText(value)
  if (typeof value === 'number') return assertWhole(value)
  if (Array.isArray(value)) return value.forEach((item) => assertPlain(item, depth + 1))
  if (typeof value !== 'object' || !isPlainMap(value)) throw new Malformed(`a ${typeof value} cannot travel`)
  for (const [key, item] of Object.entries(value)) {
    assertText(key)
    // Assigned to a plain map it would change what the map is, not what it holds.
    if (key === '__proto__') throw new Malformed('a key that cannot travel')
    assertPlain(item, depth + 1)
  }
}

const isPlainMap = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

// Half a surrogate pair has no UTF-8 form; encoders would disagree about what to put in its place.
const assertText = (text: string): void => {
  if (!text.isWellFormed()) throw new Malformed('text is not well-formed Unicode')
}

const assertWhole = (number: number): void => {
  if (!Number.isSafeInteger(number) || Object.is(number, -0)) throw new Malformed(`${number} is not a safe integer`)
}
