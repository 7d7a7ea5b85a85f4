import type { DatabaseSync } from 'node:sqlite'

/** Where a log stands: its number in the file, the next free seq, and the short hashes of everything in it. */
export interface Head {
  readonly log: number
  next: number
  readonly hashes: Set<number>
}

/** The heads of the logs in use, in memory, so that an append is an insert and nothing else. */
export interface Heads {
  find(key: string, id: Uint8Array): Head | null
  found(key: string, id: Uint8Array): Head
  /** One more entry: answers its seq. */
  grow(head: Head, hash: number): number
  /** Forgets what memory says of these logs, because the file did not come along. */
  drop(keys: Iterable<string>): void
}

// About 50 bytes each: the oldest logs make room, and are read again when somebody writes there.
const usualHashes = 500_000

/** Opens the heads over the writer's file. `place` brings the places up to date before they are read. */
export const openHeads = (file: DatabaseSync, place: () => void, mostHashes = usualHashes): Heads => {
  const heads = new Map<string, Head>()
  const number = file.prepare('SELECT log FROM logs WHERE id = ?')
  const create = file.prepare('INSERT INTO logs (id) VALUES (?)')
  const places = file.prepare('SELECT seq, hash FROM places WHERE log = ? ORDER BY seq')
  places.setReturnArrays(true)
  let held = 0

  const drop = (key: string): void => {
    held -= heads.get(key)?.hashes.size ?? 0
    heads.delete(key)
  }

  const keep = (key: string, head: Head): Head => {
    for (const oldest of heads.keys()) {
      if (held + head.hashes.size <= mostHashes) break
      drop(oldest)
    }
    held += head.hashes.size
    heads.set(key, head)
    return head
  }

  const read = (key: string, id: Uint8Array): Head | null => {
    const log = number.get(id)?.['log'] as number | undefined
    if (log === undefined) return null
    place()
    const rows = places.all(log) as unknown as [number, number][]
    return keep(key, { log, next: (rows.at(-1)?.[0] ?? -1) + 1, hashes: new Set(rows.map(([, hash]) => hash)) })
  }

  return {
    find: (key, id) => heads.get(key) ?? read(key, id),
    found: (key, id) => keep(key, { log: Number(create.run(id).lastInsertRowid), next: 0, hashes: new Set() }),
    grow: (head, hash) => {
      if (!head.hashes.has(hash)) held += 1
      head.hashes.add(hash)
      return head.next++
    },
    drop: (keys) => { for (const key of keys) drop(key) },
  }
}
