import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { migrations } from './migrations/index.ts'

/** The directory cannot be opened; the message says what to do. */
export class DirectoryRefusal extends Error {}

/**
 * Opens `directory.db` in the folder, or one in memory for null. `patience` is how long a write may wait for another
 * process, in milliseconds: a server waits briefly, because nothing else runs meanwhile. Throws DirectoryRefusal.
 */
export function openFile(folder: string | null, patience: number): DatabaseSync {
  const path = folder === null ? ':memory:' : join(folder, 'directory.db')
  try {
    if (folder !== null) mkdirSync(folder, { recursive: true })
    const file = new DatabaseSync(path)
    file.exec(`PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA cache_size = -16000;`)
    migrate(file, path)
    file.exec(`PRAGMA busy_timeout = ${patience}`)
    return file
  } catch (error) {
    if (error instanceof DirectoryRefusal) throw error
    throw new DirectoryRefusal(`The directory ${path} cannot be opened (${(error as Error).message}). Check that the folder exists, may be written to and has room.`)
  }
}

function migrate(file: DatabaseSync, path: string): void {
  file.exec('BEGIN IMMEDIATE; CREATE TABLE IF NOT EXISTS version (number INTEGER NOT NULL) STRICT; COMMIT')
  const seen = Number(file.prepare('SELECT max(number) AS number FROM version').get()?.['number'] ?? 0)
  if (seen > migrations.length) {
    throw new DirectoryRefusal(
      `The directory ${path} was written by a newer Visavis (version ${seen}; this one knows ${migrations.length}). ` +
        'Nothing was changed. Use the newer Visavis again, or choose another folder with --data.',
    )
  }
  for (const [step, sql] of migrations.slice(seen).entries()) {
    inOneGo(file, () => {
      file.exec(sql)
      file.prepare('INSERT INTO version VALUES (?)').run(seen + step + 1)
    })
  }
}

/** Everything inside happens, or nothing does. */
export function inOneGo<T>(file: DatabaseSync, act: () => T): T {
  file.exec('BEGIN IMMEDIATE')
  try {
    const result = act()
    file.exec('COMMIT')
    return result
  } catch (error) {
    file.exec('ROLLBACK')
    throw error
  }
}
