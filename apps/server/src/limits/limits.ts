/** How much one visitor, one token or one connection may do. Turns are per minute unless said. */
export interface Limits {
  /** Appends with one log's current token. */
  readonly appends: number
  /** Appends with a token that a newer epoch has superseded. */
  readonly supersededAppends: number
  /** Reads with one token or read secret. */
  readonly reads: number
  /** What one address may do without a known token: found a log, drop a letter, write to the directory, guess. */
  readonly strangers: number
  /** Frames one live connection may send. */
  readonly frames: number
  /** Live connections the house keeps open in all. */
  readonly connections: number
  /** Logs, and letterboxes, one connection may listen to. */
  readonly listens: number
  /** Bytes of letters kept in all. */
  readonly letterBytes: number
}

/** Generous for people, tight for machines. */
export const usualLimits: Limits = {
  appends: 600,
  supersededAppends: 30,
  reads: 1200,
  strangers: 120,
  frames: 1200,
  connections: 20_000,
  listens: 500,
  letterBytes: 2 ** 30,
}
