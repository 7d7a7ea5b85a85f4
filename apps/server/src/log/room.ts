import type { Turns } from '../limits/index.ts'
import type { Kept, LogKey, Store } from '../store/store.ts'
import type { Access } from './access.ts'

/** Where news of a log goes. */
export interface News {
  added(log: LogKey, entry: Kept): void
  forgotten(log: LogKey, seq: number): void
  /** `day`: its last, unless it goes on; null: it goes on. */
  ending(log: LogKey, day: number | null): void
}

/** What the log's doors stand on. */
export interface LogRoom {
  readonly store: Store
  readonly access: Access
  readonly turns: Turns
  readonly news: News
  readonly clock: () => number
}

const minute = 60_000

/** Now, to the minute: the log's order is exact, its clock need not be. */
export const coarseNow = ({ clock }: LogRoom): number => Math.floor(clock() / minute) * minute

/** Today, as days since 1970-01-01 UTC. */
export const today = (clock: () => number): number => Math.floor(clock() / 86_400_000)
