import { hash } from 'node:crypto'
import type { CardFault } from '@visavis/directory'
import { readCardRequest } from '@visavis/directory'
import type { KeptCard } from '../store/cards.ts'

export type Publishing =
  | { kind: 'keep'; card: Omit<KeptCard, 'slug'> }
  | { kind: 'again'; slug: string }
  | { kind: 'faulty'; faults: CardFault[] }
  | { kind: 'token-missing' }
  | { kind: 'token-wrong' }

export const sha256 = (bytes: Uint8Array | string): Uint8Array => new Uint8Array(hash('sha256', bytes, 'buffer'))

const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0

const nothing = new Uint8Array(32)

/**
 * Whether a request may publish or change a card. The first one needs no token; each later one shows the token whose
 * hash the last one left. The same request sent twice is recognised, because an answer may get lost on the way.
 */
export function publish(id: Uint8Array, body: unknown, token: Uint8Array | null, kept: KeptCard | null): Publishing {
  const read = readCardRequest(body)
  if ('faults' in read) return { kind: 'faulty', faults: read.faults }
  const { card, letterbox, next } = read.request
  const shown = token === null ? nothing : sha256(token)
  const request = sha256(JSON.stringify(read.request))
  if (kept !== null) {
    const rightful = token !== null && same(shown, kept.token)
    if (!rightful && same(shown, kept.former) && same(request, kept.request)) return { kind: 'again', slug: kept.slug }
    if (!rightful) return { kind: token === null ? 'token-missing' : 'token-wrong' }
  }
  return { kind: 'keep', card: { id, card, letterbox, token: new Uint8Array(Buffer.from(next, 'base64url')), former: shown, request } }
}

/** Whether a card may be withdrawn: only by who could change it. */
export const mayWithdraw = (token: Uint8Array | null, kept: KeptCard): boolean => token !== null && same(sha256(token), kept.token)
