import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Town } from './town.ts'

/** Somebody with the whole database and every right on the server. */
export interface Operator {
  /** Every entry of the one log there is, in order. */
  entries(): Uint8Array[]
  /** Puts bytes of their own at the end of the log, past every check, and restarts the house. */
  append(...entries: Uint8Array[]): Promise<void>
  /** Rewrites every public card. */
  rewriteCards(change: (card: Record<string, unknown>) => Record<string, unknown>): Promise<void>
  /** Deletes the log, its words and its door keys. */
  deleteTheLog(): Promise<void>
}

export function operatorOf(town: Town): Operator {
  const folder = town.folder!
  const using = <T>(file: string, what: (db: DatabaseSync) => T): T => {
    const db = new DatabaseSync(join(folder, file))
    db.exec('PRAGMA busy_timeout = 5000')
    try {
      return what(db)
    } finally {
      db.close()
    }
  }
  const entries = () => using('house.sqlite', (db) => db.prepare('SELECT entry FROM entries ORDER BY log, seq').all().map(({ entry }) => Uint8Array.from(entry as Uint8Array)))
  return {
    entries,
    append: async (...more) => {
      using('house.sqlite', (db) => {
        const { log, seq } = db.prepare('SELECT log, max(seq) AS seq FROM entries').get() as { log: number; seq: number }
        const put = db.prepare('INSERT INTO entries (log, seq, hash, at, entry) VALUES (?, ?, ?, ?, ?)')
        for (const [i, entry] of more.entries()) put.run(log, seq + 1 + i, firstBits(entry), town.clock.now(), entry)
      })
      await town.restart()
    },
    rewriteCards: async (change) => {
      using('directory.db', (db) => {
        for (const { id, card } of db.prepare('SELECT id, card FROM cards').all()) {
          db.prepare('UPDATE cards SET card = ? WHERE id = ?').run(JSON.stringify(change(JSON.parse(String(card)) as Record<string, unknown>)), id as Uint8Array)
        }
        db.exec('UPDATE changes SET cards = cards + 1')
      })
      await town.restart()
    },
    deleteTheLog: async () => {
      using('house.sqlite', (db) => { for (const table of ['entries', 'places', 'words', 'epochs', 'logs']) db.exec(`DELETE FROM ${table}`) })
      await town.restart()
    },
  }
}

/** As the house notes them beside an entry: the first 48 bits of its SHA-256. */
const firstBits = (entry: Uint8Array): number => createHash('sha256').update(entry).digest().readUIntBE(0, 6)
