import { readKnock, shelfOfKnock, writeKnock } from '../knock/record.ts'
import type { KnockRecord } from '../knock/record.ts'
import type { Storage } from '../ports.ts'

/** My knocks as they stand on the shelf, changed one after the other. */
export interface KnockTable {
  get(key: string): KnockRecord | undefined
  all(): KnockRecord[]
  /** Keeps a knock that is on the shelf already. */
  keep(knock: KnockRecord): void
  store(knock: KnockRecord): Promise<void>
  drop(key: string): Promise<void>
  inTurn<T>(what: () => Promise<T>): Promise<T>
}

export async function openKnockTable(storage: Storage, changed: () => void): Promise<KnockTable> {
  const knocks = new Map<string, KnockRecord>()
  for (const key of await storage.keys('knock/')) {
    const bytes = await storage.read(key)
    if (bytes) knocks.set(readKnock(bytes).key, readKnock(bytes))
  }
  let turn = Promise.resolve()
  const table: KnockTable = {
    get: (key) => knocks.get(key),
    all: () => [...knocks.values()].sort((a, b) => a.at - b.at),
    keep: (knock) => {
      knocks.set(knock.key, knock)
      changed()
    },
    store: async (knock) => {
      await storage.write([[shelfOfKnock(knock.key), writeKnock(knock)]])
      table.keep(knock)
    },
    drop: async (key) => {
      await storage.write([[shelfOfKnock(key), null]])
      knocks.delete(key)
      changed()
    },
    inTurn: (what) => {
      const done = turn.then(what)
      turn = done.then(() => {}, () => {})
      return done
    },
  }
  return table
}
