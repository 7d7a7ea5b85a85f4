import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { StoreRefusal } from '../refusal.ts'
import type { Store, Swept } from '../store.ts'
import { lockFolder } from './lock.ts'
import { gather } from './gather.ts'
import { openForWriting, type FileWishes } from './open-file.ts'
import { startThread } from './start-thread.ts'

/** What a folder's store is opened with. */
export interface SqliteWishes extends FileWishes {
  /** Bytes of letters kept in all. */
  readonly mostLetterBytes?: number
}

/**
 * The house's own store: one SQLite file in the folder, written by one thread and read by another.
 * Throws StoreRefusal with a sentence for the person who runs the house.
 */
export const openSqlite = async (folder: string, wishes: SqliteWishes = {}): Promise<Store> => {
  const release = holdFolder(folder)
  try {
    return await openThreads(join(folder, 'house.sqlite'), wishes, release)
  } catch (error) {
    release()
    throw error
  }
}

const holdFolder = (folder: string): (() => void) => {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    return lockFolder(folder)
  } catch (error) {
    if (error instanceof StoreRefusal) throw error
    throw new StoreRefusal(`The folder ${folder} cannot be written to (${(error as Error).message}). Make it writable, or choose another with --data.`)
  }
}

const openThreads = async (path: string, wishes: SqliteWishes, release: () => void): Promise<Store> => {
  prepareFile(path)
  const orders = { path, mostLetterBytes: wishes.mostLetterBytes ?? 2 ** 30, wishes }
  const [writer, reader] = await Promise.all([startThread({ ...orders, role: 'write' }), startThread({ ...orders, role: 'read' })])
  return {
    engine: 'sqlite',
    append: gather((batch) => writer.ask({ ask: 'batch', batch }, [batch.numbers.buffer as ArrayBuffer, batch.bytes.buffer as ArrayBuffer])),
    read: (log, stretch) => reader.ask({ ask: 'read', log: idOf(log), stretch }),
    epochs: (log) => reader.ask({ ask: 'epochs', log: idOf(log) }),
    forget: (log, seq, forget) => writer.ask({ ask: 'forget', log: idOf(log), seq, forget }),
    drop: (letter) => writer.ask({ ask: 'drop', letter }),
    letters: (box, from, day) => reader.ask({ ask: 'letters', box, from, day }),
    end: (log, day) => writer.ask({ ask: 'end', log: idOf(log), day }),
    sweep: async (day) => {
      const all = { words: 0, letters: 0, logs: [] as string[] }
      for (;;) {
        const { words, letters, logs, more } = await writer.ask<Swept & { more: boolean }>({ ask: 'sweep', day })
        if (words + letters === 0 && !more) return all
        all.words += words
        all.letters += letters
        all.logs.push(...logs)
      }
    },
    close: async () => {
      await reader.ask({ ask: 'close' })
      await writer.ask({ ask: 'close' })
      release()
    },
  }
}

const prepareFile = (path: string): void => {
  try {
    openForWriting(path).close()
  } catch (error) {
    if (error instanceof StoreRefusal) throw error
    throw new StoreRefusal(
      `The store ${path} cannot be opened (${(error as Error).message}). Nothing was changed. `
      + 'Put back a copy of the folder, or choose another folder with --data.',
    )
  }
}

const idOf = (log: string): Uint8Array => Buffer.from(log, 'hex')
