import { decode, encode } from '@visavis/wire'
import type { Value } from '@visavis/wire'

/** A knock of mine at some group, with everything needed to be let in. */
export interface KnockRecord {
  key: string
  slug: string
  group: string
  alias: string
  text: string
  at: number
  /** Seeds of who I will be in that group, 32 bytes each. */
  ik: Uint8Array
  uk: Uint8Array
  /** The member record I knocked with: made again, it may differ. */
  record: Uint8Array
  /** My own letterbox: seed of its key, and what reads it. */
  replySeed: Uint8Array
  readSecret: Uint8Array
  /** How the group knows this knock. */
  knock: string
  letters: { at: number; text: string; visit: boolean }[]
  agreements: { logId: Uint8Array; name: string; purpose: string; lines: string[]; letterbox: { address: Uint8Array; key: Uint8Array } } | null
  /** The agreements as I accepted them, joined; null while I have not. */
  accepted: string[] | null
  /** The group has said, last at `at`, that it does not fit now: after so many letters, so that a later one counts for more. Null: it has not. */
  notNow: { at: number; after: number } | null
  /** For a sister group I chose in the room of that key: which, and the lines I agreed to with it. `founded`: by me. `byHand`: another one founded under its name, which opens only if I say so. */
  sister: { of: string; split: string; place: number; lines: string[]; founded: boolean; byHand: boolean } | null
  /** Sealed letters that have to go out, oldest first; the same bytes until the house has them. */
  out: { address: Uint8Array; bytes: Uint8Array }[]
  /** Key of the room I came into. */
  room: string | null
}

export const shelfOfKnock = (key: string): string => `knock/${key}`
export const writeKnock = (knock: KnockRecord): Uint8Array => encode(structuredClone(knock) as unknown as Value)
export const readKnock = (bytes: Uint8Array): KnockRecord => decode(bytes) as unknown as KnockRecord
