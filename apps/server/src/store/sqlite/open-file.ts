import { DatabaseSync } from 'node:sqlite'
import { StoreRefusal } from '../refusal.ts'
import { migrations } from './migrations/index.ts'

/** What a test may ask of the file beyond the usual. */
export interface FileWishes {
  /** The most pages of 8 KiB the file may have: a small disk. */
  readonly maxPages?: number
  /** How many entries the writer remembers by their hash. */
  readonly mostHashes?: number
}

/** How long one thread waits while another recovers or empties the write-ahead log, in ms. */
const patience = 10_000

/** Opens the store's file for its only writer; creates or migrates it. Throws StoreRefusal for a newer one. */
export const openForWriting = (path: string, wishes: FileWishes = {}): DatabaseSync => {
  const file = new DatabaseSync(path, { timeout: patience })
  // WAL with FULL: an acknowledged entry survives a power cut. Larger pages: fewer of them for entries of 0.3-4 KB.
  file.exec('PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;')
  file.exec('PRAGMA wal_autocheckpoint = 500; PRAGMA cache_size = -16000; PRAGMA secure_delete = ON;')
  migrate(file, path)
  if (wishes.maxPages !== undefined) file.exec(`PRAGMA max_page_count = ${wishes.maxPages}`)
  return file
}

/** Opens the store's file for reading only; it must exist. */
export const openForReading = (path: string): DatabaseSync => {
  const file = new DatabaseSync(path, { readOnly: true, timeout: patience })
  file.exec('PRAGMA cache_size = -8000;')
  return file
}

const migrate = (file: DatabaseSync, path: string): void => {
  file.exec('CREATE TABLE IF NOT EXISTS version (number INTEGER NOT NULL) STRICT')
  const seen = Number(file.prepare('SELECT max(number) AS number FROM version').get()?.['number'] ?? 0)
  if (seen > migrations.length) throw new StoreRefusal(newer(path, seen))
  migrations.slice(seen).forEach((sql, step) => {
    file.exec(`BEGIN IMMEDIATE; ${sql}; INSERT INTO version VALUES (${seen + step + 1}); COMMIT;`)
  })
}

const newer = (path: string, seen: number): string =>
  `The store ${path} was written by a newer Visavis (store version ${seen}; this one knows ${migrations.length}). `
  + 'Nothing was changed. Start the newer Visavis again, or choose another folder with --data.'
