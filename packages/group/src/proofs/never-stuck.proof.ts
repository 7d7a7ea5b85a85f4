import assert from 'node:assert/strict'
import { closingTime } from '../index.ts'
import type { Matter } from '../index.ts'
import { answerWith } from './deciding.proof.ts'
import type { Proof } from './prove.proof.ts'
import type { World } from './world.proof.ts'

/** 6. */
export const neverStuck: Proof = {
  says: 'As long as somebody is there, the group can decide, and every open decision comes to an end.',
  holds(world, luck, reached) {
    if (!world.here.length) return
    if (luck.rarely(2)) {
      everybodySaysYes(world)
      assert.ok([...world.group.decisions.values()].every(({ matter }) => matter.matter === 'review'))
    }
    letTimePass(world)
    assert.equal(world.group.decisions.size, 0)
    if (world.group.ending !== null) {
      reached(world.group.ended === null ? 'a group thinks better of ending' : 'a group that has ended goes on')
      everybodyDecides(world, luck.one(world.here), { matter: 'end', on: null, farewell: null })
      assert.deepEqual([world.group.ending, world.group.ended], [null, null])
    }

    const asks = luck.one(world.here)
    const version = world.group.agreements.version
    everybodyDecides(world, asks, { matter: 'agreements', lines: ['We begin again.'] })
    assert.equal(world.group.agreements.version, version + 1)
    reached(world.here.length > 2 ? 'a new beginning, together' : 'a new beginning, alone or two')
  },
}

function everybodyDecides(world: World, asks: string, matter: Matter): void {
  const decision = `${world.lines.length}-${asks}`
  assert.equal(world.say(asks, { kind: 'propose', matter, closes: closingTime(world.group, world.now, 2) }), null)
  for (const u of world.here) if (world.group.decisions.has(decision)) assert.equal(world.say(u, answerWith('yes', decision)), null)
  assert.equal(world.group.record.get(decision)!.outcome, 'passed')
}

function everybodySaysYes(world: World): void {
  for (const { id, electorate } of [...world.group.decisions.values()]) {
    for (const u of electorate) world.say(u, world.toWhatStands(answerWith('yes', id)))
  }
}

function letTimePass(world: World): void {
  for (const { id, closes } of [...world.group.decisions.values()]) {
    world.now = Math.max(world.now, closes)
    for (const u of world.here) world.say(u, { kind: 'settle', decision: id })
  }
}
