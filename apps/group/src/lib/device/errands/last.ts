import type { Inside } from '../room/inside.ts'
import { bookOf } from '../room/inside.ts'
import type { Errand } from './errands.ts'

/**
 * What is left to do for a group one has just left: the house drops the words one took along, and whoever was the last takes the
 * public card down. Nobody else could.
 */
export function lastErrandsOf(inside: Inside): Errand[] {
  const { notes } = inside
  const words = notes.toForget.map(({ seq, secret }): Errand => ({ errand: 'forget', seq, secret, key: `forget ${seq}`, mine: true }))
  const card = bookOf(inside)?.read().members.size === 0 ? notes.card : null
  return card ? [...words, { errand: 'take-card-down', cardId: card.cardId, key: `down ${card.cardId}`, mine: true }] : words
}
