import assert from 'node:assert/strict'
import { closingTime, mayDo } from '../index.ts'
import type { Fact } from '../index.ts'
import type { Proof } from './prove.proof.ts'
import { openBook } from '../index.ts'
import { take } from './history.proof.ts'
import type { World } from './world.proof.ts'

/** 3. */
export const freedom: Proof = {
  says: 'Nobody can be kept from leaving, answering or proposing, and nobody is ever made to leave.',
  holds(world, luck, reached) {
    onlyOnesOwnLeaving(world)
    const { group, book } = world
    for (const u of world.here) {
      const would = (deed: unknown): string | null => mayDo(group, { id: 'would', seq: 1e6, by: u, at: world.now, deed } as Fact)
      for (const decision of group.decisions.values()) {
        if (!decision.electorate.includes(u)) continue
        reached('answering an open decision')
        for (const answer of ['yes', 'worry', 'aside', 'no']) assert.equal(would({ kind: 'answer', decision: decision.id, answer, reason: 'So.' }), null)
      }
      const matter = group.ended === null ? { matter: 'decide', text: 'Tea?' } : { matter: 'end', on: null, farewell: null }
      const why = would({ kind: 'propose', matter, closes: closingTime(group, world.now, 7) })
      if (why === 'you-have-many-open') assert.equal(would({ kind: 'withdraw', decision: [...group.decisions.values()].find(({ by }) => by === u)!.id }), null)
      else assert.equal(why, null)
      assert.equal(would({ kind: 'leave' }), null)
    }
    const leaver = luck.one(world.here)
    if (!leaver) return
    world.do(leaver, { kind: 'leave' }, luck)
    assert.ok(!world.here.includes(leaver))
    assert.ok(book.due().some(({ leaves }) => leaves === leaver))
  },
}

function onlyOnesOwnLeaving({ lines }: World): void {
  const book = openBook()
  for (const line of lines) {
    const before = [...book.read().members.keys()]
    take(book, [line])
    const after = book.read().members
    for (const u of before) {
      if (after.has(u)) continue
      assert.ok('fact' in line)
      assert.deepEqual([line.fact.by, line.fact.deed.kind], [u, 'leave'])
    }
  }
}
