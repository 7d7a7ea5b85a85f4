import { fromBase64url } from '@visavis/wire'
import type { PublicCard } from '../device.ts'
import type { Transport } from '../ports.ts'
import { json } from './cards.ts'

/** A group's card as anybody sees it. Throws `Unreachable`; null when there is none. */
export async function fetchCard(transport: Transport, slug: string): Promise<PublicCard | null> {
  const path = `/groups/${encodeURIComponent(slug)}.json`
  const reply = await transport.ask({ method: 'GET', path, token: null, type: 'application/json', body: null })
  if (reply.status !== 200) return null
  const card = json(reply.body)
  return { slug, name: String(card.name ?? ''), card, letterbox: letterboxOf(card.letterbox) }
}

function letterboxOf(value: unknown): PublicCard['letterbox'] {
  const { address, key } = (value ?? {}) as { address?: unknown; key?: unknown }
  return typeof address === 'string' && typeof key === 'string' ? { address: fromBase64url(address), key: fromBase64url(key) } : null
}
