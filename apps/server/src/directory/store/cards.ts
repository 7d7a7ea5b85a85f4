import type { DatabaseSync } from 'node:sqlite'
import type { Card, Letterbox } from '@visavis/directory'
import { inOneGo } from './open-file.ts'
import { noteChange } from './listings.ts'

/** A published card. Ids, tokens and requests are kept as SHA-256 only. */
export interface KeptCard {
  id: Uint8Array
  slug: string
  card: Card
  letterbox: Letterbox
  /** What the next change must show. */
  token: Uint8Array
  /** What the last change showed, and what it was: so that sending it twice does no harm. */
  former: Uint8Array
  request: Uint8Array
}

const bytes = (value: unknown): Uint8Array => value as Uint8Array

const asCard = (row: Record<string, unknown>): KeptCard => ({
  id: bytes(row['id']),
  slug: String(row['slug']),
  card: JSON.parse(String(row['card'])) as Card,
  letterbox: JSON.parse(String(row['letterbox'])) as Letterbox,
  token: bytes(row['token']),
  former: bytes(row['former']),
  request: bytes(row['request']),
})

export function cardById(file: DatabaseSync, id: Uint8Array): KeptCard | null {
  const row = file.prepare('SELECT * FROM cards WHERE id = ?').get(id)
  return row ? asCard(row) : null
}

export const allCards = (file: DatabaseSync): KeptCard[] => file.prepare('SELECT * FROM cards').all().map(asCard)

export const slugIsTaken = (file: DatabaseSync, slug: string): boolean =>
  file.prepare('SELECT 1 FROM cards WHERE slug = ?1 UNION ALL SELECT 1 FROM listings WHERE slug = ?1').get(slug) !== undefined

export function keepCard(file: DatabaseSync, card: KeptCard): void {
  inOneGo(file, () => {
    file
      .prepare('INSERT OR REPLACE INTO cards (id, slug, card, letterbox, token, former, request) VALUES (?, ?, ?, ?, ?, ?, ?)')
      .run(card.id, card.slug, JSON.stringify(card.card), JSON.stringify(card.letterbox), card.token, card.former, card.request)
    noteChange(file, 'cards')
  })
}

export function dropCard(file: DatabaseSync, id: Uint8Array): void {
  inOneGo(file, () => {
    file.prepare('DELETE FROM cards WHERE id = ?').run(id)
    noteChange(file, 'cards')
  })
}
