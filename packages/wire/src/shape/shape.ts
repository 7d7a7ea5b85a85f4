import { Malformed } from '../malformed.ts'
import type { Value } from '../value.ts'

/** Takes a decoded value apart, or throws Malformed naming the place. */
export type Shape<T> = (value: Value | undefined, where: string) => T
/** What a shape yields. */
export type Of<S> = S extends Shape<infer T> ? T : never

/** Exactly `length` bytes. */
export const bytesOf = (length: number): Shape<Uint8Array> => (value, where) => {
  if (!(value instanceof Uint8Array) || value.length !== length) throw new Malformed(`${where}: not ${length} bytes`)
  return value
}

/** `least` to `most` bytes. */
export const bytesUpTo = (most: number, least = 0): Shape<Uint8Array> => (value, where) => {
  if (!(value instanceof Uint8Array) || value.length > most || value.length < least) throw new Malformed(`${where}: not ${least} to ${most} bytes`)
  return value
}

/** A whole number, zero or more. */
export const count: Shape<number> = (value, where) => {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) throw new Malformed(`${where}: not a count`)
  return value
}

/** Text of at most `most` UTF-16 units. */
export const textUpTo = (most: number): Shape<string> => (value, where) => {
  if (typeof value !== 'string' || value.length > most) throw new Malformed(`${where}: not text of up to ${most}`)
  return value
}

/** Exactly this text or number. */
export const just = <const T extends string | number>(only: T): Shape<T> => (value, where) => {
  if (value !== only) throw new Malformed(`${where}: not ${only}`)
  return only
}

/** The shape, or null. */
export const orNull = <T>(shape: Shape<T>): Shape<T | null> => (value, where) => (value === null ? null : shape(value, where))

/** A list of up to `most` of the shape. */
export const listOf = <T>(shape: Shape<T>, most: number): Shape<T[]> => (value, where) => {
  if (!Array.isArray(value) || value.length > most) throw new Malformed(`${where}: not a list of up to ${most}`)
  return value.map((item, i) => shape(item, `${where}[${i}]`))
}

/** A list with exactly these places. */
export const row = <S extends readonly Shape<unknown>[]>(...shapes: S): Shape<{ -readonly [K in keyof S]: Of<S[K]> }> => (value, where) => {
  if (!Array.isArray(value) || value.length !== shapes.length) throw new Malformed(`${where}: not ${shapes.length} places`)
  return shapes.map((shape, i) => shape(value[i], `${where}[${i}]`)) as { -readonly [K in keyof S]: Of<S[K]> }
}

/** A map with exactly these keys. */
export const map = <S extends Record<string, Shape<unknown>>>(shapes: S): Shape<{ [K in keyof S]: Of<S[K]> }> => (value, where) => {
  const found = anyMap(value, where)
  const names = Object.keys(shapes)
  if (Object.keys(found).length !== names.length) throw new Malformed(`${where}: not exactly ${names.join(', ')}`)
  const read = names.map((name) => [name, (shapes[name] as Shape<unknown>)(Object.hasOwn(found, name) ? found[name] : undefined, `${where}.${name}`)])
  return Object.fromEntries(read) as { [K in keyof S]: Of<S[K]> }
}

/** Any map with text keys. */
export const anyMap: Shape<{ [key: string]: Value }> = (value, where) => {
  if (value === null || typeof value !== 'object' || Array.isArray(value) || value instanceof Uint8Array) throw new Malformed(`${where}: not a map`)
  return value as { [key: string]: Value }
}
