import assert from 'node:assert/strict'
import { openBook, replay } from '../index.ts'
import type { Book, Remark, Sharing, Value } from '../index.ts'
import { all, carried, readBack, reasons, take, written } from './history.proof.ts'
import { fleetingDeeds } from './talking.proof.ts'
import type { Line } from './world.proof.ts'
import type { Proof } from './prove.proof.ts'

/** 1. */
export const sameLog: Proof = {
  says: 'The same log gives the same group: read again, in pieces, stored and reopened, and from a newcomer\'s snapshot.',
  holds({ lines, book }, luck) {
    const again = openBook()
    assert.deepEqual(take(again, lines), reasons(lines))
    assert.equal(all(again), all(book))

    assert.deepEqual(replay(lines.map((line) => ('fact' in line ? line.fact : line.carry))), book.read())

    const cut = luck.below(lines.length + 1)
    const first = openBook()
    take(first, lines.slice(0, cut))
    const reopened = openBook(stored(first.keep()))
    assert.deepEqual(take(reopened, lines.slice(cut)), reasons(lines.slice(cut)))
    assert.equal(all(reopened), all(book))

    const newcomer = openBook(stored(first.freeze()))
    assert.deepEqual(lasting(lines.slice(cut), take(newcomer, lines.slice(cut))), lasting(lines.slice(cut), reasons(lines.slice(cut))))
    assert.equal(carried(newcomer), carried(book))
    const known = new Set(lines.slice(0, cut).map((line) => 'fact' in line && line.fact.id))
    assert.deepEqual(saidSince(newcomer, cut).filter(({ id }) => !known.has(id)), saidSince(book, cut))
  },
}

/** Reasons for what does not concern sharings: a newcomer does not know those from before they came. */
const lasting = (lines: readonly Line[], why: readonly (string | null)[]) =>
  why.filter((_, index) => !fleetingDeeds.includes(kindOf(lines[index]!)))

const kindOf = (line: Line): string => ('fact' in line && (line.fact.deed as { kind?: string } | null)?.kind) || ''

const saidSince = (book: Book, seq: number): (Sharing | Remark)[] =>
  [...book.read().sharings.values(), ...book.read().remarks.values()].filter((said) => said.seq >= seq)

const stored = (value: Value): Value => readBack(written(value))
