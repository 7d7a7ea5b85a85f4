import assert from 'node:assert/strict'
import { DAY } from '../days.ts'
import { closingTime, isResting, mayDo, members, openBook, pausedUntil } from '../index.ts'
import type { Fact, Group } from '../index.ts'
import type { Proof } from './prove.proof.ts'
import { take } from './history.proof.ts'
import { waitForPauses } from './reviewing.proof.ts'
import type { World } from './world.proof.ts'

/** 3. */
export const freedom: Proof = {
  says: 'Nobody can be kept from leaving or answering, nor, but for two days, from proposing; nobody has to go but after a review.',
  reaches: ['answering an open decision', 'somebody had to go', 'a pause that ends'],
  holds(world, luck, reached) {
    onlyOnesOwnLeavingOrAReview(world, reached)
    const { group, book } = world
    for (const u of world.here) {
      const would = (deed: unknown): string | null => mayDo(group, { id: 'would', seq: 1e6, by: u, at: world.now, deed } as Fact)
      for (const decision of group.decisions.values()) {
        if (!decision.electorate.includes(u)) continue
        reached('answering an open decision')
        for (const answer of ['yes', 'worry', 'aside', 'no']) assert.equal(would({ kind: 'answer', decision: decision.id, answer, reason: 'So.', round: decision.round }), null)
      }
      const matter = group.ended === null ? { matter: 'decide', text: 'Tea?' } : { matter: 'end', on: null, farewell: null }
      assert.equal(would({ kind: 'leave' }), null)
      if (pausedUntil(group, u) !== null) {
        assert.equal(would({ kind: 'speak', decision: group.pauses.get(u)!.review, text: 'Please hear me.' }), null)
        continue
      }
      const why = would({ kind: 'propose', matter, closes: closingTime(group, world.now, 7) })
      if (why === 'you-have-many-open') assert.equal(would({ kind: 'withdraw', decision: [...group.decisions.values()].find(({ by }) => by === u)!.id }), null)
      else assert.equal(why, null)
    }
    pausesEnd(world, reached)
    const leaver = luck.one(world.here)
    if (!leaver) return
    world.do(leaver, { kind: 'leave' }, luck)
    assert.ok(!world.here.includes(leaver))
    assert.ok(book.due().some(({ leaves }) => leaves === leaver))
  },
}

/** As soon as half of the group, or the person and whoever else is there, have seen the time. */
function pausesEnd(world: World, reached: (what: string) => void): void {
  const paused = waitForPauses(world)
  if (paused.length) reached('a pause that ends')
  for (const u of paused) assert.equal(pausedUntil(world.group, u), null)
}

function onlyOnesOwnLeavingOrAReview({ lines }: World, reached: (what: string) => void): void {
  const book = openBook()
  for (const line of lines) {
    const before = [...book.read().members.keys()]
    take(book, [line])
    const group = book.read()
    for (const u of before) {
      if (group.members.has(u) || ('fact' in line && line.fact.deed.kind === 'leave' && line.fact.by === u)) continue
      reached('somebody had to go')
      hadToGo(group, u)
    }
  }
}

/** A review of at least seven days, in which at least half said yes, and twice as many as said no. */
function hadToGo(group: Group, u: string): void {
  const { matter, answers, electorate, opened, ended } = [...group.record.values()].findLast(({ matter, outcome }) =>
    matter.matter === 'review' && matter.member === u && outcome === 'passed')!
  const said = (...what: string[]) => answers.filter(({ answer }) => what.includes(answer)).length
  assert.equal(matter.matter, 'review')
  assert.ok(ended! - opened >= 7 * DAY)
  assert.ok(!electorate.includes(u))
  assert.ok(said('yes', 'worry') >= Math.max(2, 2 * said('no')))
  assert.ok(said('yes', 'worry') * 2 >= members(group).filter((one) => !isResting(group, one.u)).length)
  assert.equal(group.former.get(u)?.left, group.clock)
}
