import { timingSafeEqual } from 'node:crypto'
import { DAYS } from '@visavis/wire'
import type { Epoch } from '../store/store.ts'

/** What a token is worth. `name` stands for the token when turns are counted. */
export type Standing =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'current' | 'superseded'; readonly epoch: number; readonly name: string }
  /** Reads what lies before `before`: everything up to the rekey that superseded it. */
  | { readonly kind: 'past'; readonly epoch: number; readonly name: string; readonly before: number }

const grace = DAYS.supersededToken * 86_400_000

/** Where the bearer of a token stands in a log with these epochs. `token` is the SHA-256 of it. */
export const standing = (epochs: readonly Epoch[], token: Uint8Array, now: number): Standing => {
  const at = placeOf(epochs, token)
  const own = epochs[at]
  if (!own) return { kind: 'unknown' }
  const { epoch } = own
  const name = Buffer.from(token.subarray(0, 12)).toString('base64')
  const next = epochs[at + 1]
  if (!next) return { kind: 'current', epoch, name }
  return now < next.at + grace ? { kind: 'superseded', epoch, name } : { kind: 'past', epoch, name, before: next.seq + 1 }
}

// Every epoch is compared, the last match wins: the time it takes tells nothing.
const placeOf = (epochs: readonly Epoch[], token: Uint8Array): number =>
  epochs.reduce((found, epoch, place) => (timingSafeEqual(epoch.token, token) ? place : found), -1)
