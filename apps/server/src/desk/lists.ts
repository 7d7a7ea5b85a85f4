import type { DatabaseSync } from 'node:sqlite'
import type { Confirmation, Due } from '@visavis/directory'
import { askingOf } from '../directory/confirm/asking.ts'
import { dueEntries } from '../directory/confirm/due-entries.ts'
import { entryOf } from '../directory/confirm/entry.ts'
import { dropWithoutChange } from './differences.ts'

export const listNames = ['proposals', 'differences', 'due', 'look', 'ended'] as const
export type ListName = (typeof listNames)[number]

/** One entry in a list of work. */
export interface Row {
  slug: string
  name: string
  city: string
  confirmed: Confirmation | null
  asked: string | null
  bounced: string | null
  missingSince: string | null
  due: Due | null
}

const mostCounted = 1000

const sql: Record<Exclude<ListName, 'due'>, string> = {
  proposals: 'SELECT slug FROM proposals GROUP BY slug ORDER BY min(number)',
  differences: 'SELECT slug FROM differences ORDER BY slug',
  look: `SELECT slug FROM listings l WHERE kind = 'import' AND coalesce((SELECT value FROM ours o WHERE o.slug = l.slug AND o.field = 'look'), iif(json_extract(listing, '$.when.look'), 'yes', 'no')) = 'yes' ORDER BY row`,
  ended: `SELECT slug FROM listings l WHERE kind = 'import' AND coalesce((SELECT value FROM ours o WHERE o.slug = l.slug AND o.field = 'status'), json_extract(listing, '$.status')) = 'ended' ORDER BY row`,
}

/** One page of a list, and whether there is more. */
export function workList(file: DatabaseSync, name: ListName, today: string, from: number, most: number): { rows: Row[]; more: boolean } {
  if (name === 'differences') dropWithoutChange(file, mostCounted)
  const found = name === 'due'
    ? dueEntries(file, today, from + most + 1).slice(from)
    : file.prepare(`${sql[name]} LIMIT ? OFFSET ?`).all(most + 1, from).map((row) => ({ slug: String(row['slug']), due: null }))
  return { rows: found.slice(0, most).flatMap(({ slug, due }) => rowOf(file, slug, due)), more: found.length > most }
}

/** How much waits in each list; counted up to a thousand. */
export function counts(file: DatabaseSync, today: string): Record<ListName, number> {
  const count = (name: Exclude<ListName, 'due'>) => Number(file.prepare(`SELECT count(*) AS n FROM (${sql[name]} LIMIT ?)`).get(mostCounted)?.['n'])
  return { proposals: count('proposals'), differences: count('differences'), due: dueEntries(file, today, mostCounted).length, look: count('look'), ended: count('ended') }
}

/** Entries with these words in their name or town; cards of groups that live here are not among them. */
export function search(file: DatabaseSync, words: string, most: number): Row[] {
  const like = `%${words.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  const rows = file
    .prepare(`SELECT slug FROM listings l WHERE json_extract(listing, '$.name') LIKE ?1 ESCAPE '\\' OR json_extract(listing, '$.place.city') LIKE ?1 ESCAPE '\\'
      OR EXISTS (SELECT 1 FROM ours o WHERE o.slug = l.slug AND o.field IN ('name', 'city') AND o.value LIKE ?1 ESCAPE '\\') ORDER BY row LIMIT ?2`)
    .all(like, most)
  return rows.flatMap((row) => rowOf(file, String(row['slug']), null))
}

function rowOf(file: DatabaseSync, slug: string, due: Due | null): Row[] {
  const kept = entryOf(file, slug)
  if (kept === null) return []
  const { asked, bounced } = askingOf(file, slug)
  return [{ slug, name: kept.entry.name, city: kept.entry.place?.city ?? '', confirmed: kept.confirmed, asked, bounced, missingSince: kept.missingSince, due }]
}
