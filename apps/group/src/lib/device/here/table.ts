import type { Storage } from '../ports.ts'

/** Rows of one kind as they stand on the shelf, changed one after the other. */
export interface Table<Row> {
  get(key: string): Row | undefined
  /** Oldest first. */
  all(): Row[]
  /** Keeps a row that is on the shelf already. */
  keep(row: Row): void
  store(row: Row): Promise<void>
  drop(key: string): Promise<void>
  inTurn<T>(what: () => Promise<T>): Promise<T>
}

/** How rows of one kind stand on the shelf. */
export interface Kind<Row> {
  prefix: string
  write(row: Row): Uint8Array
  read(bytes: Uint8Array): Row
}

export async function openTable<Row extends { key: string; at: number }>(storage: Storage, { prefix, write, read }: Kind<Row>, changed: () => void): Promise<Table<Row>> {
  const rows = new Map<string, Row>()
  for (const key of await storage.keys(prefix)) {
    const bytes = await storage.read(key)
    const row = bytes && read(bytes)
    if (row) rows.set(row.key, row)
  }
  let turn = Promise.resolve()
  const table: Table<Row> = {
    get: (key) => rows.get(key),
    all: () => [...rows.values()].sort((a, b) => a.at - b.at),
    keep: (row) => {
      rows.set(row.key, row)
      changed()
    },
    store: async (row) => {
      await storage.write([[prefix + row.key, write(row)]])
      table.keep(row)
    },
    drop: async (key) => {
      await storage.write([[prefix + key, null]])
      rows.delete(key)
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
