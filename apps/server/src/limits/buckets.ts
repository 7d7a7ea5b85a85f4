/** Counts how often somebody comes, by a name that means nothing outside this process. */
export interface Buckets {
  /** Takes one turn: 0, or the seconds until the next turn is free. */
  take(name: string): number
  /** Forgets everybody who has been away long enough. */
  tidy(): void
}

interface Bucket { left: number; at: number }

const mostNames = 200_000

/** That many turns a minute for each name, at once or spread. `clock` in ms. */
export const openBuckets = (perMinute: number, clock: () => number): Buckets => {
  const buckets = new Map<string, Bucket>()
  const perMs = perMinute / 60_000
  const tidy = () => {
    const now = clock()
    for (const [name, { left, at }] of buckets) if (left + (now - at) * perMs >= perMinute) buckets.delete(name)
  }
  return {
    take: (name) => {
      const now = clock()
      const bucket = buckets.get(name) ?? { left: perMinute, at: now }
      if (!buckets.has(name)) {
        if (buckets.size >= mostNames) tidy()
        if (buckets.size >= mostNames) return 60
        buckets.set(name, bucket)
      }
      bucket.left = Math.min(perMinute, bucket.left + Math.max(0, now - bucket.at) * perMs)
      bucket.at = now
      if (bucket.left < 1) return Math.max(1, (1 - bucket.left) / perMs / 1000)
      bucket.left -= 1
      return 0
    },
    tidy,
  }
}
