import type { Limits } from './limits.ts'
import { openBuckets, type Buckets } from './buckets.ts'

/** Who may come how often. */
export interface Turns {
  readonly appends: Buckets
  readonly supersededAppends: Buckets
  readonly reads: Buckets
  readonly strangers: Buckets
  tidy(): void
}

/** Opens the counting. */
export const openTurns = (limits: Limits, clock: () => number): Turns => {
  const appends = openBuckets(limits.appends, clock)
  const supersededAppends = openBuckets(limits.supersededAppends, clock)
  const reads = openBuckets(limits.reads, clock)
  const strangers = openBuckets(limits.strangers, clock)
  const all = [appends, supersededAppends, reads, strangers]
  return { appends, supersededAppends, reads, strangers, tidy: () => all.forEach((buckets) => buckets.tidy()) }
}
