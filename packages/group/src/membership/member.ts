/** Someone who belongs. `since` is the group's time, `seq` the place in the log, when they came. */
export type Member = {
  u: string
  alias: string
  since: number
  seq: number
  /** the time they claimed last in an accepted deed, at first the group's own; the group clock is made of these */
  claimed: number
  /** `since` is the time they claimed when they said so */
  resting: { until: number | null; since: number } | null
  /** the version of the agreements they have last accepted */
  acceptedAgreements: number
  /** what they say about themselves in one line; empty when nothing */
  line: string
  /** the deed beside which their contact card stands; null when they show none */
  contact: string | null
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
  /** how often they were invited to visit */
  visits: number
  /** by which invitation they came, and who gave it, also once it is gone; both null when they came by themselves */
  invitation: string | null
  invitedBy: string | null
  /** somebody set it aside for now; anybody may take it up again until it is forgotten */
  notNow: { by: string; at: number } | null
  /** the version of the agreements they have signed */
  accepted: number | null
}

/** A change of membership on its way into the keys: someone left, or a decision welcomed a knock. */
export type Passage = {
  cause: string
  leaves: string | null
  knock: string | null
  /** not before this time by the group's clock; 0: at once */
  from: number
}
