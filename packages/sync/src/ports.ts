/** One entry as it stands in a log: bytes, position, and the day-coarse or exact time the server noted. */
export interface Arrival {
  seq: number
  /** Server's time, ms since 1970; shown, never trusted. */
  at: number
  entry: Uint8Array
  /** Sealed words; null when there are none or they were dropped. */
  words: Uint8Array | null
}

/** Sealed bytes on their way out. They never change once stored: a retry sends exactly these. */
export interface Parcel {
  /** Id of the deed inside; survives re-sealing. */
  id: string
  /** Epoch it was sealed for. */
  epoch: number
  /** The device's own counter inside; must go up along the log. */
  n: number
  entry: Uint8Array
  words: Uint8Array | null
  /** Only valid as exactly this position (rekeys), or null. */
  ifHead: number | null
  /** Hash of the next epoch's access token (rekeys), or null. */
  next: Uint8Array | null
}

export type Page = { head: number; entries: Arrival[] }
/** Why a log did not do what was asked. `superseded`: the epoch moved. `refused`: will never be taken as it is. */
export type Trouble = 'unreachable' | 'busy' | 'head-moved' | 'superseded' | 'refused'
export type Told<T> = ({ ok: true } & T) | { ok: false; trouble: Trouble; /** ms */ after: number }

/** A log of sealed bytes somewhere else. Contract: the same bytes appended twice have one position. */
export interface Log {
  append(parcel: Parcel): Promise<Told<{ seq: number }>>
  read(from: number, most: number): Promise<Told<{ page: Page }>>
  forget(seq: number, secret: Uint8Array): Promise<Told<object>>
}
