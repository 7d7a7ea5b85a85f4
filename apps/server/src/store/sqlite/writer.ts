import type { DatabaseSync } from 'node:sqlite'
import type { Appended } from '../store.ts'
import type { Packed } from './batch.ts'
import type { Endings } from './endings.ts'
import { isFull } from './full.ts'
import { openHeads, type Head, type Heads } from './heads.ts'
import type { Placing } from './placing.ts'

/** Writes a batch in one transaction: either all of it is durable when this returns, or nothing changed. */
export type WriteBatch = (batch: readonly Packed[]) => Appended[]

/** The one writer of the file's logs. */
export interface Writer {
  readonly write: WriteBatch
  /** The log is erased: forgets what memory says of it. */
  forget(log: Uint8Array): void
}

/** Opens the writer. */
export const openWriter = (file: DatabaseSync, placing: Placing, endings: Endings, mostHashes?: number): Writer => {
  const heads = openHeads(file, placing.now, mostHashes)
  const put = openInserts(file, heads, placing.due, endings)
  const same = file.prepare(`SELECT seq, at, entry FROM places JOIN entries USING (row, seq) WHERE places.log = ? AND places.hash = ?`)

  const known = (head: Head, { short, entry }: Packed): Appended | null => {
    if (!head.hashes.has(short)) return null
    placing.now()
    const row = same.all(head.log, short).find((found) => Buffer.compare(found['entry'] as Uint8Array, entry) === 0)
    return row ? { kind: 'known', seq: row['seq'] as number, at: row['at'] as number } : null
  }

  const append = (packed: Packed): Appended => {
    const { key, log, ifHead } = packed
    const head = heads.find(key, log)
    if (head === null) return packed.founding ? put(heads.found(key, log), packed) : { kind: 'unknown' }
    const before = known(head, packed)
    if (packed.founding) return before?.kind === 'known' && before.seq === 0 ? before : { kind: 'taken' }
    if (before) return before
    if (ifHead >= 0 && ifHead !== head.next) return { kind: 'head-moved', head: head.next }
    return put(head, packed)
  }

  const write: WriteBatch = (batch) => {
    try {
      file.exec('BEGIN IMMEDIATE')
      const answers = batch.map(append)
      file.exec('COMMIT')
      placing.soon()
      return answers
    } catch (error) {
      if (file.isTransaction) file.exec('ROLLBACK')
      heads.drop(batch.map(({ key }) => key))
      endings.again()
      placing.due()
      if (isFull(error)) return batch.map(() => ({ kind: 'full' }))
      throw error
    }
  }
  return { write, forget: (log) => heads.drop([Buffer.from(log).toString('latin1')]) }
}

/** The insert of one entry, and the head that moves with it. */
const openInserts = (file: DatabaseSync, heads: Heads, written: () => void, endings: Endings): ((head: Head, packed: Packed) => Appended) => {
  const entries = file.prepare('INSERT INTO entries VALUES (?, ?, ?, ?, ?, ?)')
  const words = file.prepare('INSERT INTO words VALUES (?, ?, ?, ?)')
  const epochs = file.prepare('INSERT INTO epochs VALUES (?, ?, ?, ?, ?)')
  let row = (file.prepare('SELECT max(row) AS row FROM entries').get()?.['row'] as number | null) ?? 0
  return (head, packed) => {
    const seq = heads.grow(head, packed.short)
    row += 1
    entries.run(row, head.log, seq, packed.short, packed.at, packed.entry)
    if (packed.words) words.run(row, packed.expires, packed.forget, packed.words)
    if (packed.goesOn) endings.goesOn(head.log)
    if (packed.token) epochs.run(head.log, seq, packed.epoch, packed.token, packed.at)
    written()
    return { kind: 'added', seq, at: packed.at }
  }
}
