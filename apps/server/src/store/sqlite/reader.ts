import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { firstKeptLetter, letterAt } from '../letter-number.ts'
import type { Epoch, Kept, Letter, Page, Stretch } from '../store.ts'

/** The questions the file answers without being written to. */
export interface Reader {
  read(log: Uint8Array, stretch: Stretch): Page | null
  epochs(log: Uint8Array): Epoch[] | null
  letters(box: Uint8Array, from: number, day: number): Letter[]
}

/** Opens a reader over its own connection. */
export const openReader = (file: DatabaseSync): Reader => {
  const number = file.prepare('SELECT log FROM logs WHERE id = ?')
  const stretch = file.prepare(`WITH
    tail AS (SELECT seq, row FROM entries WHERE row > (SELECT row FROM placed) AND log = ?1),
    here AS (
      SELECT seq, row FROM places WHERE log = ?1 AND seq >= ?2 AND seq < ?3
      UNION ALL SELECT seq, row FROM tail WHERE seq >= ?2 AND seq < ?3
    )
    SELECT here.seq, at, entry, CASE WHEN expires = 0 OR expires >= ?4 THEN words END
    FROM here JOIN entries USING (row) LEFT JOIN words USING (row) ORDER BY here.seq`)
  const last = file.prepare(`SELECT max(
    (SELECT coalesce(max(seq), -1) FROM places WHERE log = ?1),
    (SELECT coalesce(max(seq), -1) FROM entries WHERE row > (SELECT row FROM placed) AND log = ?1)
  ) AS seq`)
  const ending = file.prepare('SELECT day FROM endings WHERE log = ?')
  const epochs = file.prepare('SELECT epoch, token, seq, at FROM epochs WHERE log = ? ORDER BY seq')
  const letters = file.prepare('SELECT n, letter FROM letters WHERE box = ? AND n >= ? ORDER BY n')
  const logOf = (id: Uint8Array) => number.get(id)?.['log'] as number | undefined
  stretch.setReturnArrays(true)
  return {
    read: (id, { from, before, most, bytes, day }) => {
      const log = logOf(id)
      if (log === undefined) return null
      // Nothing is missing in a log, so a stretch is as long as its numbers say.
      const end = Math.min(before, from + most)
      const ends = (ending.get(log)?.['day'] as number | undefined) ?? null
      return { ends, entries: upTo(bytes, stretch.iterate(log, from, end, day)), head: (last.get(log)!['seq'] as number) + 1 }
    },
    epochs: (id) => {
      const log = logOf(id)
      return log === undefined ? null : (epochs.all(log) as unknown as Epoch[])
    },
    letters: (box, from, day) => letters.all(box, Math.max(from, firstKeptLetter(day)))
      .map((row) => ({ n: row['n'] as number, at: letterAt(row['n'] as number), bytes: row['letter'] as Uint8Array })),
  }
}

const upTo = (most: number, rows: ReturnType<StatementSync['iterate']>): Kept[] => {
  const entries: Kept[] = []
  let bytes = 0
  for (const row of rows) {
    const [seq, at, entry, words] = row as unknown as [number, number, Uint8Array, Uint8Array | null]
    bytes += entry.length + (words?.length ?? 0)
    if (bytes > most && entries.length > 0) break
    entries.push({ seq, at, entry, words })
  }
  return entries
}
