import type { DatabaseSync } from 'node:sqlite'
import { dueOf } from '@visavis/directory'
import type { Confirmation, Due } from '@visavis/directory'
import { ladderOf } from '../store/settings.ts'

/** An entry somebody should ask about. */
export interface DueEntry {
  slug: string
  source: string
  due: Due
}

/** What is due on that day (ISO), those nobody has confirmed for longest first, and the never confirmed after them; at most so many. */
export function dueEntries(file: DatabaseSync, today: string, most: number): DueEntry[] {
  const ladder = ladderOf(file)
  const oldest = new Date(Date.parse(today) - ladder.amber * 86_400_000).toISOString().slice(0, 10)
  const rows = file
    .prepare(`SELECT l.slug, l.source, c.day, c.by, c.how, a.asked FROM listings l LEFT JOIN confirmations c ON c.slug = l.slug LEFT JOIN asking a ON a.slug = l.slug
      WHERE l.kind = 'import' AND (c.day IS NULL OR c.day <= ?) AND json_extract(l.listing, '$.status') <> 'ended'
      AND NOT EXISTS (SELECT 1 FROM ours o WHERE o.slug = l.slug AND o.field = 'status' AND o.value = 'ended') ORDER BY c.day IS NULL, c.day, l.row`)
    .iterate(oldest)
  const found: DueEntry[] = []
  for (const row of rows) {
    if (found.length >= most) break
    const confirmed = row['day'] === null ? undefined : ({ on: String(row['day']), by: row['by'], how: row['how'] } as Confirmation)
    const due = dueOf(confirmed, row['asked'] === null ? null : String(row['asked']), today, ladder)
    if (due !== null) found.push({ slug: String(row['slug']), source: String(row['source']), due })
  }
  return found
}
