import type { Signer } from './signer.ts'

/** Fills with unpredictable bytes; `crypto.getRandomValues` outside tests. */
export type Random = (length: number) => Uint8Array

/** Who a person is in one group, and only there: `u` the member id, `ik` signs certificates, `seed` opens what is sealed to them, `record` is what they knock with. */
export interface Identity {
  u: string
  ik: Signer
  seed: Uint8Array
  record: Uint8Array
}
