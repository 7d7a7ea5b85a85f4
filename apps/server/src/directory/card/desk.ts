import type { DatabaseSync } from 'node:sqlite'
import type { Ground } from '../../room.ts'
import { slugFor } from '../slug.ts'
import { cardById, dropCard, keepCard, slugIsTaken } from '../store/cards.ts'
import type { KeptCard } from '../store/cards.ts'
import { keepPace } from './pace.ts'
import { mayWithdraw, publish, sha256 } from './publish.ts'

export interface Answer {
  status: 200 | 201 | 204 | 400 | 401 | 403 | 404 | 413 | 422 | 429 | 503 | 507
  body: unknown
  /** Seconds until it is worth another try; 0 = none. */
  wait: number
}

/** Where groups leave, change and withdraw their public card. */
export interface CardDesk {
  put(cardId: string, body: string, token: Uint8Array | null): Promise<Answer>
  withdraw(cardId: string, token: Uint8Array | null): Promise<Answer>
}

const changesPerHour = 30
const newCardsPerHour = 120

const answer = (status: Answer['status'], body: unknown = null, wait = 0): Answer => ({ status, body, wait })

export function openDesk(file: DatabaseSync, { clock, random }: Pick<Ground, 'clock' | 'random'>, changed: () => void): CardDesk {
  const changes = keepPace(changesPerHour, clock)
  const arrivals = keepPace(newCardsPerHour, clock)
  const pace = (id: string, isNew: boolean) => Math.max(changes.wait(id), isNew ? arrivals.wait('all') : 0)

  const freeSlug = (name: string): string => {
    const slug = slugFor(name, random(7))
    return slugIsTaken(file, slug) ? freeSlug(name) : slug
  }
  const keep = (card: Omit<KeptCard, 'slug'>, kept: KeptCard | null): Answer => {
    const slug = kept?.slug ?? freeSlug(card.card.name)
    keepCard(file, { ...card, slug })
    changed()
    return answer(kept === null ? 201 : 200, { slug })
  }
  return {
    put: (cardId, body, token) => safely(() => {
      const parsed = parse(body)
      if (!/^[\w-]{16,64}$/.test(cardId) || parsed === undefined) return answer(400, { error: 'malformed' })
      const id = sha256(cardId)
      const kept = cardById(file, id)
      const wait = pace(cardId, kept === null)
      if (wait > 0) return answer(429, { error: 'too-often' }, wait)
      const publishing = publish(id, parsed, token, kept)
      if (publishing.kind === 'keep') return keep(publishing.card, kept)
      if (publishing.kind === 'again') return answer(200, { slug: publishing.slug })
      if (publishing.kind === 'faulty') return answer(422, { error: 'faulty', faults: publishing.faults })
      return answer(publishing.kind === 'token-missing' ? 401 : 403, { error: publishing.kind })
    }),
    withdraw: (cardId, token) => safely(() => {
      const kept = cardById(file, sha256(cardId))
      if (kept === null) return answer(404, { error: 'unknown-card' })
      const wait = pace(cardId, false)
      if (wait > 0) return answer(429, { error: 'too-often' }, wait)
      if (!mayWithdraw(token, kept)) return answer(token === null ? 401 : 403, { error: token === null ? 'token-missing' : 'token-wrong' })
      dropCard(file, kept.id)
      changed()
      return answer(204)
    }),
  }
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

/** An import may hold the file for a moment, and a disk may be full: both are answers, not accidents. */
async function safely(act: () => Answer): Promise<Answer> {
  try {
    return act()
  } catch (error) {
    const code = (error as { errcode?: number }).errcode ?? 0
    if ((code & 255) === 5) return answer(503, { error: 'busy' }, 2)
    if ((code & 255) === 13) return answer(507, { error: 'disk-full' })
    throw error
  }
}
