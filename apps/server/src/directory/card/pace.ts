/** Lets through so many acts an hour for each key, and says how many seconds to wait otherwise. Keys are forgotten with the hour. */
export interface Pace {
  /** 0 = go ahead; else seconds. */
  wait(key: string): number
}

const hour = 3_600_000

export function keepPace(perHour: number, clock: () => number): Pace {
  let counts = new Map<string, number>()
  let since = clock()
  return {
    wait(key) {
      const now = clock()
      if (now - since >= hour) [counts, since] = [new Map(), now]
      const count = (counts.get(key) ?? 0) + 1
      counts.set(key, count)
      return count <= perHour ? 0 : Math.ceil((since + hour - now) / 1000)
    },
  }
}
