import type { DatabaseSync } from 'node:sqlite'

/** The number of the last change there was. It never goes back, also when old ones are forgotten. */
export const lastTouch = (file: DatabaseSync): number => Number(file.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'touched'").get()?.['seq'] ?? 0)

/** Rows that changed after a number, each once; null when there are more than `most`. */
export function touchedAfter(file: DatabaseSync, number: number, most: number): number[] | null {
  const rows = file.prepare('SELECT DISTINCT row FROM touched WHERE number > ? LIMIT ?').all(number, most + 1)
  return rows.length > most ? null : rows.map((row) => Number(row['row']))
}

/** Forgets changes that are in a kept index. Says false when somebody else is writing: then it can wait. */
export function forgetTouched(file: DatabaseSync, upTo: number): boolean {
  try {
    file.prepare('DELETE FROM touched WHERE number <= ?').run(upTo)
    return true
  } catch {
    return false
  }
}
