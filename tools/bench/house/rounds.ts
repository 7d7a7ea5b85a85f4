/** The one in the middle. */
export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!

/** Measures each candidate once a round, so that the noise of the machine falls on all of them alike. */
export const inRounds = async <Name extends string, T>(rounds: number, candidates: Record<Name, () => Promise<T>>): Promise<Record<Name, T[]>> => {
  const names = Object.keys(candidates) as Name[]
  const all = Object.fromEntries(names.map((name) => [name, [] as T[]])) as Record<Name, T[]>
  for (let round = 0; round < rounds; round += 1) for (const name of names) all[name].push(await candidates[name]())
  return all
}

/** 12,345 */
export const whole = (value: number): string => Math.round(value).toLocaleString('en')
