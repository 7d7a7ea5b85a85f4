import type { DatabaseSync } from 'node:sqlite'

/** What one step of erasing did: the id of a log that is known to nobody any more, or null; and whether it found anything to do. */
export interface Erased { readonly log: Uint8Array | null; readonly more: boolean }

// A slice is one transaction: appends go in between.
const slice = 500

/**
 * Erases logs whose last day is over, a step at a time; call again until nothing was left. First a log loses its id and its
 * epochs: from then on it never was. Then its entries and words go, and its number last, so that no other log gets it before.
 */
export const openErasing = (file: DatabaseSync, place: () => void): ((day: number) => Erased) => {
  const due = file.prepare('SELECT log, id FROM endings JOIN logs USING (log) WHERE day > 0 AND day < ? LIMIT 1')
  const unname = file.prepare('UPDATE logs SET id = randomblob(17) WHERE log = ?')
  const bar = file.prepare('DELETE FROM epochs WHERE log = ?')
  const begin = file.prepare('UPDATE endings SET day = 0 WHERE log = ?')
  const begun = file.prepare('SELECT log FROM endings WHERE day = 0 LIMIT 1')
  const rows = `SELECT row FROM places WHERE log = ? ORDER BY seq LIMIT ${slice}`
  const words = file.prepare(`DELETE FROM words WHERE row IN (${rows})`)
  const entries = file.prepare(`DELETE FROM entries WHERE row IN (${rows})`)
  const places = file.prepare(`DELETE FROM places WHERE log = ?1 AND seq IN (SELECT seq FROM places WHERE log = ?1 ORDER BY seq LIMIT ${slice})`)
  const done = ['endings', 'logs'].map((table) => file.prepare(`DELETE FROM ${table} WHERE log = ?`))

  const eraseSome = (log: number): void => {
    place()
    for (const each of [words, entries]) each.run(log)
    if (Number(places.run(log).changes) < slice) for (const each of done) each.run(log)
  }

  return (day) => inOne(file, () => {
    const left = begun.get()?.['log'] as number | undefined
    if (left !== undefined) {
      eraseSome(left)
      return { log: null, more: true }
    }
    const next = due.get(day) as { log: number; id: Uint8Array } | undefined
    if (next) for (const each of [unname, bar, begin]) each.run(next.log)
    return { log: next?.id ?? null, more: next !== undefined }
  })
}

const inOne = <T>(file: DatabaseSync, what: () => T): T => {
  file.exec('BEGIN IMMEDIATE')
  try {
    const done = what()
    file.exec('COMMIT')
    return done
  } catch (error) {
    if (file.isTransaction) file.exec('ROLLBACK')
    throw error
  }
}
