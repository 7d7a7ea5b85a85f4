/** Chance that can be told again: the same seed makes the same choices. */
export interface Chance {
  /** a whole number from 0 to n - 1 */
  below(n: number): number
  one<T>(of: readonly T[]): T
  some<T>(of: readonly T[]): T[]
  /** true once in n times */
  rarely(n: number): boolean
}

export function chance(seed: number): Chance {
  let state = seed >>> 0
  const below = (n: number): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % n
  }
  return {
    below,
    one: (of) => of[below(of.length)]!,
    some: (of) => of.filter(() => below(2) === 0),
    rarely: (n) => below(n) === 0,
  }
}
