/** Someone who belongs. `since` is the group's time, `seq` the place in the log, when they came. */
export type Member = {
  u: string
  alias: string
  since: number
  seq: number
  /** the latest time they have claimed in an accepted deed; the group clock is made of these */
  claimed: number | null
  resting: { until: number | null } | null
}

/** Someone who has left: only what the record needs to name them, until the memory span is over. */
export type Former = { u: string; alias: string; left: number }

/** A stranger who asks to come. `record` holds their keys; `reply` is where an answer reaches them. */
export type Knock = {
  id: string
  alias: string
  u: string
  record: Uint8Array
  reply: { address: Uint8Array; key: Uint8Array }
  broughtBy: string
  brought: number
  answeredBy: string[]
  notNow: boolean
  /** the version of the agreements they have signed */
  accepted: number | null
}

/** A change of membership on its way into the keys: someone left, or a decision welcomed a knock. */
export type Passage = { cause: string; leaves: string | null; knock: string | null }
