import { decode, encode } from '@visavis/wire'
import type { Value } from '@visavis/wire'
import type { Change, Saying, Sealed, SealedRekey } from '@visavis/seal'
import type { Parcel } from '@visavis/sync'

/** Something of ours on its way into the log: the sealed parcel, and what is needed to seal it anew. */
export interface Out {
  /** Place in the line, ascending. */
  order: number
  what: 'genesis' | 'device' | 'deed' | 'rekey'
  /** For a deed: what was said. */
  saying: (Saying & { id: string }) | null
  /** For a rekey: why. Null for one that only renews the secret. */
  cause: string | null
  parcel: Parcel
  /** How often it had to be sealed anew. */
  renewed: number
}

export function parcelOf(sealed: Sealed | SealedRekey): Parcel {
  const { id, n, epoch, entry, words } = sealed
  return { id, n, epoch, entry, words, ...('ifHead' in sealed ? { ifHead: sealed.ifHead, next: sealed.next } : { ifHead: null, next: null }) }
}

export const outGenesis = (sealed: SealedRekey): Out =>
  ({ order: 0, what: 'genesis', saying: null, cause: null, parcel: parcelOf(sealed), renewed: 0 })

export const outRekey = (order: number, change: Change | null, sealed: SealedRekey): Out =>
  ({ order, what: 'rekey', saying: null, cause: change?.cause ?? null, parcel: parcelOf(sealed), renewed: 0 })

export const writeOut = (out: Out): Uint8Array => encode(plain(out) as Value)
export const readOut = (bytes: Uint8Array): Out => decode(bytes) as unknown as Out

/** CBOR knows no undefined: what is not there is left out. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (value === null || typeof value !== 'object' || value instanceof Uint8Array) return value
  return Object.fromEntries(Object.entries(value).flatMap(([key, each]) => (each === undefined ? [] : [[key, plain(each)]])))
}
