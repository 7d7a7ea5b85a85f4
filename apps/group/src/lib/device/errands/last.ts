import type { Inside } from '../room/inside.ts'
import { bookOf } from '../room/inside.ts'
import { logToEnd } from './end-log.ts'
import type { Errand } from './errands.ts'

/**
 * What is left to do for a group one has just left: the house drops the words one took along, and whoever was the last takes the
 * public card down and lets the house erase the log in time. Nobody else could.
 */
export function lastErrandsOf(inside: Inside): Errand[] {
  const { notes } = inside
  const words = notes.toForget.map(({ seq, secret }): Errand => ({ errand: 'forget', seq, secret, key: `forget ${seq}`, mine: true }))
  if (bookOf(inside)?.read().members.size !== 0) return words
  const card = notes.card && { errand: 'take-card-down' as const, cardId: notes.card.cardId, key: `down ${notes.card.cardId}`, mine: true }
  return [...words, ...(card ? [card] : []), ...logToEnd(inside)]
}
