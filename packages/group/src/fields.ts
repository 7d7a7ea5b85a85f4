/** Says whether a value has one exact form. Never throws, whatever it is given. */
export type Check<T> = ((value: unknown) => value is T) & { optional?: true }
export type Optional<T> = Check<T> & { optional: true }

/** One check for every field of T; what T may leave out, the check must call optional. */
export type Fields<T> = { [K in keyof T]-?: {} extends Pick<T, K> ? Optional<T[K]> : Check<T[K]> }

/** Well-formed, at most so many UTF-16 units, perhaps none. */
export const anyText = (most: number): Check<string> => (value): value is string =>
  typeof value === 'string' && value.length <= most && value.isWellFormed()

/** The same, and not blank. */
export function text(most: number): Check<string> {
  const fits = anyText(most)
  return (value): value is string => fits(value) && /\S/.test(value)
}

/** A whole number from `least` to `most`. */
export const whole = (least = 0, most = Number.MAX_SAFE_INTEGER): Check<number> => (value): value is number =>
  Number.isSafeInteger(value) && !Object.is(value, -0) && Number(value) >= least && Number(value) <= most

export const bytes = (least: number, most: number): Check<Uint8Array> => (value): value is Uint8Array =>
  value instanceof Uint8Array && value.length >= least && value.length <= most

export const oneOf = <T extends string>(words: readonly T[]): Check<T> => (value): value is T =>
  words.includes(value as T)

export const list = <T>(each: Check<T>, least: number, most: number): Check<T[]> => (value): value is T[] => {
  if (!Array.isArray(value) || value.length < least || value.length > most) return false
  for (const item of value) if (!each(item)) return false
  return true
}

export const orNull = <T>(check: Check<T>): Check<T | null> => (value): value is T | null => value === null || check(value)

export const optional = <T>(check: Check<T>): Optional<T> =>
  Object.assign((value: unknown): value is T => check(value), { optional: true as const })

/** The same fields, each of which may be left out. */
export const allOptional = <T>(fields: { [K in keyof T]-?: Check<T[K]> }): Fields<Partial<T>> =>
  Object.fromEntries(Object.entries<Check<unknown>>(fields).map(([name, check]) => [name, optional(check)])) as Fields<Partial<T>>

/** A plain map with exactly these fields. */
export const exactly = <T>(fields: Fields<T>): Check<T> => (value): value is T => isPlainMap(value) && holds(value, fields)

export function isPlainMap(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** Whether the map has every field it must have, each in its form, and none besides these and `name`. */
export function holds<T>(map: Record<string, unknown>, fields: Fields<T>, name?: string): boolean {
  const checks: { [field: string]: Check<unknown> } = fields
  for (const field in map) if (field !== name && !(Object.hasOwn(checks, field) && checks[field]!(map[field]))) return false
  for (const field in checks) if (checks[field]!.optional !== true && !Object.hasOwn(map, field)) return false
  return true
}

/** The name of a person, a knock, a decision, a sharing: short text that nobody reads. */
export const id = text(64)
