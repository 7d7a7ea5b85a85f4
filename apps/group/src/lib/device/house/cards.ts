import { toBase64url } from '@visavis/wire'
import type { Told } from '@visavis/sync'
import type { CardFields } from '../device.ts'
import type { Ask, Reply, Transport } from '../ports.ts'
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

/** A card the house does not know is down already: the page may have closed before the answer came. */
export function deleteCard({ ask }: Transport, token: Uint8Array, cardId: string): Promise<Told<object>> {
  const gone = async (asked: Ask): Promise<Reply> => {
    const reply = await ask(asked)
    return reply.status === 404 ? { ...reply, status: 204 } : reply
  }
  return told({ ask: gone }, { method: 'DELETE', path: `/cards/${cardId}`, token, type: 'application/json', body: null }, () => ({}))
}

export function json(body: Uint8Array): Record<string, unknown> {
  const value: unknown = JSON.parse(new TextDecoder().decode(body))
  return value !== null && typeof value === 'object' ? value as Record<string, unknown> : {}
}
