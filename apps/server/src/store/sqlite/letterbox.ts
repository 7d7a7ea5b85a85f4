import type { DatabaseSync } from 'node:sqlite'
import { MOST } from '@visavis/wire'
import { letterAt, nextLetter } from '../letter-number.ts'
import type { Dropped, Sealed } from '../store.ts'
import { isFull } from './full.ts'

/** Opens the letterboxes over the writer's file; `mostBytes` is what all letters together may take. */
export const openLetterbox = (file: DatabaseSync, mostBytes: number): ((letter: Sealed) => Dropped) => {
  const known = file.prepare('SELECT n FROM letters WHERE box = ? AND hash = ?')
  const box = file.prepare('SELECT count(*) AS many, max(n) AS last FROM letters WHERE box = ?')
  const all = file.prepare('SELECT coalesce(sum(length(letter)), 0) AS bytes FROM letters')
  const put = file.prepare('INSERT INTO letters VALUES (?, ?, ?, ?)')
  return ({ box: address, hash, letter, day }) => {
    const before = known.get(address, hash)?.['n'] as number | undefined
    if (before !== undefined) return { kind: 'known', n: before, at: letterAt(before) }
    const { many, last } = box.get(address) as { many: number; last: number | null }
    if (many >= MOST.lettersInBox) return { kind: 'box-full' }
    if ((all.get()?.['bytes'] as number) + letter.length > mostBytes) return { kind: 'house-full' }
    const n = nextLetter(last, day)
    try {
      put.run(address, n, hash, letter)
    } catch (error) {
      if (isFull(error)) return { kind: 'full' }
      throw error
    }
    return { kind: 'added', n, at: letterAt(n) }
  }
}
