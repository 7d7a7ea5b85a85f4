import type { DatabaseSync } from 'node:sqlite'
import { isFieldName, standingOf, withTexts } from '@visavis/directory'
import type { Confirmation, FieldName, Listing } from '@visavis/directory'
import { ladderOf } from '../store/settings.ts'

/** Puts what people said of an entry over what its source says. */
export type Overlay = (listing: Listing) => Listing

/** Reads once what people said of all entries; the answer is for that day (ISO). */
export function openOverlay(file: DatabaseSync, today: string): Overlay {
  const texts = allTexts(file)
  const confirmations = allConfirmations(file)
  const ladder = ladderOf(file)
  return (listing) => {
    const said = texts.get(listing.slug)
    const confirmed = confirmations.get(listing.slug) ?? listing.confirmed
    return { ...(said ? withTexts(listing, said) : listing), ...(confirmed && { confirmed }), standing: standingOf(confirmed, today, ladder) }
  }
}

/** The entries that people moved to another town, by their slug. */
export const movedByPeople = (file: DatabaseSync): ReadonlySet<string> =>
  new Set(file.prepare("SELECT DISTINCT slug FROM ours WHERE field IN ('city', 'postal', 'country')").all().map((row) => String(row['slug'])))

function allTexts(file: DatabaseSync): Map<string, Map<FieldName, string>> {
  const all = new Map<string, Map<FieldName, string>>()
  for (const row of file.prepare('SELECT slug, field, value FROM ours').all()) {
    const [slug, field] = [String(row['slug']), String(row['field'])]
    if (!isFieldName(field)) continue
    const known = all.get(slug) ?? new Map<FieldName, string>()
    all.set(slug, known.set(field, String(row['value'])))
  }
  return all
}

function allConfirmations(file: DatabaseSync): Map<string, Confirmation> {
  const rows = file.prepare('SELECT slug, day, by, how FROM confirmations').all()
  return new Map(rows.map((row) => [String(row['slug']), { on: String(row['day']), by: row['by'], how: row['how'] } as Confirmation]))
}
