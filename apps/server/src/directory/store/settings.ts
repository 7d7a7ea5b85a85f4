import type { DatabaseSync } from 'node:sqlite'
import { usualLadder } from '@visavis/directory'
import type { Ladder } from '@visavis/directory'

/** What an office has chosen for its directory: the days of the ladder, and the address people reach it by. */
type Setting = 'ladder' | 'address'

const valueOf = (file: DatabaseSync, name: Setting): string | null => {
  const row = file.prepare('SELECT value FROM settings WHERE name = ?').get(name)
  return row ? String(row['value']) : null
}

export const keepSetting = (file: DatabaseSync, name: Setting, value: string): void =>
  void file.prepare('INSERT OR REPLACE INTO settings VALUES (?, ?)').run(name, value)

/** After how many days entries turn amber, are asked about once more, and are hidden. */
export function ladderOf(file: DatabaseSync): Ladder {
  const kept = valueOf(file, 'ladder')
  return kept === null ? usualLadder : (JSON.parse(kept) as Ladder)
}

/** The address of this house as people type it, such as `https://groups.example.org`; null before anybody said it. */
export const addressOf = (file: DatabaseSync): string | null => valueOf(file, 'address')
