import type { DatabaseSync } from 'node:sqlite'
import { sha256 } from '../card/publish.ts'

/** Letters lie on tables: a link works a little longer than a year. */
const validDays = 400

const daysBefore = (today: string, days: number): string => new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10)

/** A new secret link to an entry: 24 random bytes as base64url. Only its hash is kept; earlier ones stay valid, on paper too. */
export function makeLink(file: DatabaseSync, slug: string, bytes: Uint8Array, today: string): string {
  const secret = Buffer.from(bytes).toString('base64url')
  file.prepare('DELETE FROM links WHERE made < ?').run(daysBefore(today, validDays))
  file.prepare('INSERT INTO links VALUES (?, ?, ?)').run(sha256(secret), slug, today)
  return secret
}

/** The slug of the entry a link leads to, or null when it leads nowhere (any more). */
export function slugOfLink(file: DatabaseSync, secret: string, today: string): string | null {
  if (!/^[\w-]{32}$/.test(secret)) return null
  const row = file.prepare('SELECT slug FROM links WHERE hash = ? AND made >= ?').get(sha256(secret), daysBefore(today, validDays))
  return row ? String(row['slug']) : null
}
