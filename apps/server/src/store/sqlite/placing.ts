import type { DatabaseSync } from 'node:sqlite'
import { isFull } from './full.ts'

/** Brings `places` up to date: in bulk, because one sorted run touches each page once and not once for each entry. */
export interface Placing {
  /** Places everything now; inside a transaction it is part of it. */
  now(): void
  /** An entry was written, or a transaction that may have placed some was undone. */
  due(): void
  /** Outside a transaction: places what is due when it is enough, or when nothing more comes. */
  soon(): void
  close(): void
}

const enough = 1024
const quiet = 200

/** Opens the placing, and places what a crash left behind. */
export const openPlacing = (file: DatabaseSync): Placing => {
  const place = file.prepare(`INSERT INTO places
    SELECT log, seq, row, hash FROM entries WHERE row > (SELECT row FROM placed) ORDER BY log, seq`)
  const mark = file.prepare('UPDATE placed SET row = (SELECT coalesce(max(row), 0) FROM entries)')
  let waiting = 1
  let timer: NodeJS.Timeout | undefined

  const write = (): void => {
    place.run()
    mark.run()
  }

  const now = (): void => {
    clearTimeout(timer)
    if (waiting === 0) return
    if (file.isTransaction) write()
    else inOne(file, write)
    waiting = 0
  }

  const tryNow = (): void => {
    try {
      now()
    } catch (error) {
      // The entries wait unplaced: whoever reads finds them behind the last placed row.
      if (!isFull(error)) throw error
    }
  }

  tryNow()
  return {
    now,
    due: () => { waiting += 1 },
    soon: () => {
      clearTimeout(timer)
      if (waiting >= enough) tryNow()
      else timer = setTimeout(tryNow, quiet).unref()
    },
    close: () => { tryNow(); clearTimeout(timer) },
  }
}

const inOne = (file: DatabaseSync, write: () => void): void => {
  file.exec('BEGIN IMMEDIATE')
  try {
    write()
    file.exec('COMMIT')
  } catch (error) {
    if (file.isTransaction) file.exec('ROLLBACK')
    throw error
  }
}
