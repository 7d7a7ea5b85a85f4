import assert from 'node:assert/strict'
import { openBook } from '../index.ts'
import type { Group } from '../index.ts'
import { take, written } from './history.proof.ts'
import type { Proof } from './prove.proof.ts'
import { frozen } from './world.proof.ts'

/** 7. */
export const untouched: Proof = {
  says: 'What was handed in or looked at never changes: facts, snapshots, and every group that was read before.',
  holds({ lines }, luck) {
    const cut = luck.below(lines.length + 1)
    const book = openBook()
    take(book, lines.slice(0, cut))
    const looked = book.read()
    const snapshot = frozen(book.keep())
    const before = written(openTables(looked))
    take(book, lines.slice(cut))
    take(openBook(snapshot), lines.slice(cut))
    assert.equal(written(openTables(looked)), before)
  },
}

const openTables = (group: Group): unknown[] => Object.values(group).map((part: unknown) => (part instanceof Map ? [...part] : part))
