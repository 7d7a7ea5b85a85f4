/**
 * Puts options in the order the voters wish for (Schulze, "A new monotonic, clone-independent, reversal symmetric, and
 * Condorcet-consistent single-winner election method", 2011): one option comes before another when the strongest path
 * of majorities from it is stronger than the one back. Gives lists, most wished first; options in one list are tied.
 * `wishes`: option numbers in order of wish; those left out come last, together.
 */
export function schulze(wishes: readonly (readonly number[])[], options: number): number[][] {
  const strength = strongestPaths(preferences(wishes, options))
  const order: number[][] = []
  for (let left = [...Array(options).keys()]; left.length > 0;) {
    const best = left.filter((one) => left.every((other) => strength[other]![one]! <= strength[one]![other]!))
    order.push(best)
    left = left.filter((one) => !best.includes(one))
  }
  return order
}

/** How many wish for one rather than for the other. */
function preferences(wishes: readonly (readonly number[])[], options: number): number[][] {
  const rank = (wish: readonly number[], option: number) => (wish.includes(option) ? wish.indexOf(option) : options)
  const all = [...Array(options).keys()]
  return all.map((one) => all.map((other) => wishes.filter((wish) => rank(wish, one) < rank(wish, other)).length))
}

/** Floyd and Warshall's way, for the widest path: a path is as strong as its weakest majority. */
function strongestPaths(prefer: readonly number[][]): number[][] {
  const strength = prefer.map((row, one) => row.map((count, other) => (count > prefer[other]![one]! ? count : 0)))
  const all = [...prefer.keys()]
  for (const via of all) for (const from of all) for (const to of all) {
    if (from === to) continue
    strength[from]![to] = Math.max(strength[from]![to]!, Math.min(strength[from]![via]!, strength[via]![to]!))
  }
  return strength
}
