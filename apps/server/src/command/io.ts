import type { Gazetteer } from '@visavis/directory'

/** Everything a command touches besides its own files. */
export interface Io {
  /** The data folder. */
  readonly folder: string
  /** One line for the person at the keyboard. */
  readonly say: (line: string) => void
  /** ISO day. */
  readonly today: string
  readonly places: Gazetteer
  /** Fetches an address, as `fetch` does. */
  readonly fetch: (address: string, wish: { signal: AbortSignal }) => Promise<Response>
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

/** A message that says what happened, what is safe and what to do. */
export class Refusal extends Error {}
