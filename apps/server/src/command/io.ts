import type { Gazetteer } from '@visavis/directory'
import type { Reach } from '../directory/pull/reach.ts'
import type { Fetch } from '../directory/import/fetch-feed.ts'

/** Everything a command touches besides its own files. */
export interface Io {
  /** The data folder. */
  readonly folder: string
  /** One line for the person at the keyboard. */
  readonly say: (line: string) => void
  /** ISO day. */
  readonly today: string
  readonly places: Gazetteer
  readonly fetch: Fetch
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** The network as scheduled pulls may use it. */
  readonly reach: Reach
}

export interface Command {
  readonly name: string
  /** One line for the list of commands. */
  readonly summary: string
  /** The whole help, in plain words. */
  readonly help: string
  /** Returns the exit status. Throws Refusal for what the person can put right. */
  run(args: readonly string[], io: Io): Promise<number>
}

export { Refusal } from '../directory/import/refusal.ts'
