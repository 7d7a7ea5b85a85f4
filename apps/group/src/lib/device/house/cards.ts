import { toBase64url } from '@visavis/wire'
import type { Told } from '@visavis/sync'
import type { CardFields } from '../device.ts'
import type { Transport } from '../ports.ts'
import { told } from './answer.ts'

export interface CardToPut {
  cardId: string
  card: CardFields
  letterbox: { address: Uint8Array; key: Uint8Array }
  /** SHA-256 of the token that may change it next. */
  next: Uint8Array
}

/** Publishes or changes a card. `token`: the one the card was last given, ignored for a new one. */
export function putCard(transport: Transport, token: Uint8Array, { cardId, card, letterbox, next }: CardToPut): Promise<Told<{ slug: string }>> {
  const box = { address: toBase64url(letterbox.address), key: toBase64url(letterbox.key) }
  const body = JSON.stringify({ card, letterbox: box, next: toBase64url(next) })
  return told(transport, { method: 'PUT', path: `/cards/${cardId}`, token, type: 'application/json', body: new TextEncoder().encode(body) },
    (reply) => ({ slug: String(json(reply.body).slug) }))
}

export function deleteCard(transport: Transport, token: Uint8Array, cardId: string): Promise<Told<object>> {
  return told(transport, { method: 'DELETE', path: `/cards/${cardId}`, token, type: 'application/json', body: null }, () => ({}))
}

export function json(body: Uint8Array): Record<string, unknown> {
  const value: unknown = JSON.parse(new TextDecoder().decode(body))
  return value !== null && typeof value === 'object' ? value as Record<string, unknown> : {}
}
