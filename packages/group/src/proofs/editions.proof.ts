import assert from 'node:assert/strict'
import { openBook } from '../index.ts'
import { happen } from './acts.proof.ts'
import { all, readBack, take, written } from './history.proof.ts'
import type { Proof } from './prove.proof.ts'
import { everybodyAgrees } from './visitors.proof.ts'

/** 10. */
export const editions: Proof = {
  says: 'A program that does not know the group\'s edition stops where it began, keeps all that follows, and a newer one reads on as if it had always been there.',
  reaches: ['a later edition'],
  holds(world, luck, reached) {
    const asks = world.here[0]
    if (asks === undefined) return
    everybodyAgrees(world, asks, { matter: 'edition', edition: 2 }, luck)
    if (!world.book.needsNewerProgram()) return
    reached('a later edition')
    const stood = world.book.read()
    for (let n = 0; n < 12; n++) {
      happen(world, luck, luck.one(world.here)!)
    }
    world.lines.push({ carry: { cause: 'leave:nobody', at: world.now, seq: world.lines.length } })
    world.book.carryOut('leave:nobody', world.now, world.lines.length - 1)
    assert.deepEqual(world.book.read(), stood)
    const upToDate = openBook(undefined, 2)
    take(upToDate, world.lines)
    const updated = openBook(readBack(written(openBook(readBack(written(world.book.keep()))).keep())), 2)
    assert.equal(all(updated), all(upToDate))
  },
}
