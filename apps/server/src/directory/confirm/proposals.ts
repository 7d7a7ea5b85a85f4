import type { DatabaseSync } from 'node:sqlite'
import type { FieldName } from '@visavis/directory'

/** What a group says has changed: new texts for some fields, and free words. */
export interface Proposal {
  number: number
  slug: string
  /** ISO day. */
  day: string
  texts: Partial<Record<FieldName, string>>
  words: string
}

/** More than this many from one group wait for nobody: the oldest goes. */
const mostWaiting = 5

export function addProposal(file: DatabaseSync, { slug, day, texts, words }: Omit<Proposal, 'number'>): void {
  file.prepare('INSERT INTO proposals (slug, day, texts, words) VALUES (?, ?, ?, ?)').run(slug, day, JSON.stringify(texts), words)
  file.prepare('DELETE FROM proposals WHERE slug = ?1 AND number NOT IN (SELECT number FROM proposals WHERE slug = ?1 ORDER BY number DESC LIMIT ?2)').run(slug, mostWaiting)
}

export const proposalsOf = (file: DatabaseSync, slug: string): Proposal[] =>
  file.prepare('SELECT * FROM proposals WHERE slug = ? ORDER BY number').all(slug).map((row) => ({
    number: Number(row['number']), slug: String(row['slug']), day: String(row['day']), texts: JSON.parse(String(row['texts'])) as Proposal['texts'], words: String(row['words']),
  }))

export const dropProposal = (file: DatabaseSync, number: number): void => void file.prepare('DELETE FROM proposals WHERE number = ?').run(number)
