import type { Deed } from '../rules.ts'

/** An entry ready to be sent. `n` is the device's number in it: keep the highest, never use one twice. */
export interface Sealed {
  id: string
  n: number
  epoch: number
  entry: Uint8Array
  words: Uint8Array | null
}

/** A rekey (or genesis) ready to be sent: `ifHead` is the only seq where it is valid, `next` SHA-256 of the access token it brings. */
export interface SealedRekey extends Sealed {
  ifHead: number
  next: Uint8Array
}

/** Something to say: the deed, perhaps words beside it (kept until the end of UTC day `expires`, 0 = no end), the author's time in ms. */
export interface Saying {
  deed: Deed
  words?: { bytes: Uint8Array; expires: number } | null
  at: number
  /** hex of 16 bytes with the author's mark (`sayingId`); a new one when absent. Keep it when the same saying is sealed again after it became stale. */
  id?: string
}
