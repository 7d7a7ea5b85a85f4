import type { DatabaseSync } from 'node:sqlite'
import { asText, fromText, setConfirmed, setTexts } from '../directory/confirm/change.ts'
import type { Changed } from '../directory/confirm/change.ts'
import { entryOf, textsNow } from '../directory/confirm/entry.ts'

/** One change: who, when, what, and what was there before. */
export interface Line {
  number: number
  slug: string
  /** Milliseconds since 1970. */
  at: number
  /** Empty for the group itself. */
  who: string
  field: Changed
  before: string
  after: string
  /** The number of the change this one took back; null for one of its own. */
  undoes: number | null
  isUndone: boolean
}

/** The latest changes, of one entry or of all, older than that number. */
export function changes(file: DatabaseSync, slug: string | null, olderThan: number, most: number): Line[] {
  const rows = file
    .prepare(`SELECT h.*, EXISTS (SELECT 1 FROM history u WHERE u.undoes = h.number) AS undone FROM history h WHERE (?1 IS NULL OR h.slug = ?1) AND h.number < ?2 ORDER BY h.number DESC LIMIT ?3`)
    .all(slug, olderThan, most)
  return rows.map((row) => ({
    number: Number(row['number']), slug: String(row['slug']), at: Number(row['at']), who: String(row['who']), field: String(row['field']) as Changed,
    before: String(row['before']), after: String(row['after']), undoes: row['undoes'] === null ? null : Number(row['undoes']), isUndone: row['undone'] === 1,
  }))
}

/** Takes one change back, if what it wrote still stands there. False when something newer does. Within one transaction. */
export function undo(file: DatabaseSync, number: number, who: string, at: number): boolean {
  const [line] = changes(file, null, number + 1, 1)
  const kept = line?.number === number ? entryOf(file, line.slug) : null
  if (line === undefined || kept === null || line.isUndone) return false
  if (line.field === 'confirmed') {
    if (asText(kept.confirmed) !== line.after) return false
    setConfirmed(file, line.slug, fromText(line.before), { who, at }, number)
    return true
  }
  if (textsNow(kept)[line.field] !== line.after) return false
  return setTexts(file, line.slug, new Map([[line.field, line.before]]), { who, at }, number) > 0
}
