import assert from 'node:assert/strict'
import { isResting, pausedUntil } from '../index.ts'
import type { Group } from '../index.ts'
import { actAlone } from './acts.proof.ts'
import type { Chance } from './chance.proof.ts'
import { answerWith } from './deciding.proof.ts'
import type { Proof } from './prove.proof.ts'
import { everybodyAgrees } from './visitors.proof.ts'
import { waitForPauses } from './reviewing.proof.ts'
import type { World } from './world.proof.ts'

/** 2. */
export const minority: Proof = {
  says: 'Fewer than half can do what they like and lie about the time: people, guests, doors, agreements, card and rules stay as they are, and the group does not end.',
  reaches: ['one against the others', 'some against the others', 'two of the few made somebody pause'],
  holds(world, luck, reached) {
    if (!world.here.length) return
    quieten(world, luck)
    const active = world.here.filter((u) => !isResting(world.group, u))
    const few = active.slice(0, luck.below(Math.ceil(active.length / 2)))
    if (!few.length) return
    reached(few.length === 1 ? 'one against the others' : 'some against the others')
    const expected = new Set([...few, ...[...world.group.passages.values()].flatMap(({ knock }) => world.group.knocks.get(knock ?? '')?.u ?? [])])
    const before = settled(world.group, expected)
    const open = opened(world.group)
    const { clock } = world.group
    for (let n = 0; n < 25; n++) {
      actAlone(world, luck, luck.one(few))
      conspire(world, luck, few)
      if (luck.rarely(3)) someOtherObjects(world, luck, few)
    }
    assert.deepEqual(settled(world.group, expected), before)
    assert.deepEqual(opened(world.group).filter((what) => !open.includes(what)), [])
    assert.ok(world.group.clock <= Math.max(clock, latestOfOthers(world.group, few)), 'a few hurried the clock')
    const paused = world.here.filter((u) => !few.includes(u) && pausedUntil(world.group, u) !== null)
    if (paused.length) reached('two of the few made somebody pause')
    assert.ok(paused.length <= few.length / 2, 'a few silenced more than one for two of them')
  },
}

/** Everything already under way comes to its end, so that what follows is the doing of the few. */
function quieten(world: World, luck: Chance): void {
  waitForPauses(world)
  for (const { id, by, electorate } of [...world.group.decisions.values()]) {
    world.do(world.here.includes(by) ? by : electorate[0]!, { kind: 'withdraw', decision: id }, luck)
  }
  for (const { knock } of [...world.group.passages.values()]) if (knock) world.accept(world.here[0]!, knock, luck)
  world.carryOut()
  for (const { id, door } of [...world.group.invitations.values()]) if (door !== null) world.do(world.here[0]!, { kind: 'withdraw-invitation', invitation: id }, luck)
  for (const { id } of [...world.group.knocks.values()]) world.do(world.here[0]!, { kind: 'not-now', knock: id }, luck)
  const someone = world.here.find((u) => !isResting(world.group, u)) ?? world.here[0]!
  if (world.group.ending !== null) everybodyAgrees(world, someone, { matter: 'end', on: null, farewell: null }, luck)
}

/** The few stand together, and each says that the time is over. */
function conspire(world: World, luck: Chance, few: readonly string[]): void {
  const now = world.now
  const knock = luck.one([...world.group.knocks.keys()])
  if (knock && luck.rarely(4)) world.propose(luck.one(few), { matter: 'admit', knock }, luck)
  if (luck.rarely(2)) world.do(luck.one(few), { kind: luck.rarely(3) ? 'return' : 'rest' }, luck)
  for (const { id, closes } of [...world.group.decisions.values()]) {
    for (const u of few) if (!luck.rarely(3)) world.do(u, answerWith('yes', id), luck)
    if (luck.rarely(2)) world.now = closes + 1
    for (const u of few) world.do(u, { kind: 'settle', decision: id }, luck)
    world.now = now
  }
  world.carryOut()
}

/** The others are mostly silent; an objection or a word of their own must not help the few either. */
function someOtherObjects(world: World, luck: Chance, few: readonly string[]): void {
  const other = luck.one(world.here.filter((u) => !few.includes(u)))
  const decision = luck.one([...world.group.decisions.keys()])
  if (!other) return
  if (decision && luck.rarely(2)) world.do(other, answerWith('no', decision), luck)
  else world.do(other, { kind: 'share', wish: 'listen', expires: world.now + 86_400_000 }, luck)
}

const latestOfOthers = (group: Group, few: readonly string[]): number =>
  Math.max(0, ...[...group.members.values()].map(({ u, claimed }) => (few.includes(u) ? 0 : claimed)))

/** What only the group opens; anybody may close it again. */
const opened = ({ invitations, guests, splits }: Group): string[] =>
  [...[...invitations.values()].filter(({ door }) => door !== null).map(({ id }) => id), ...guests.keys(), ...splits.keys()]

const settled = ({ members, ending, ended, edition, agreements, card, rules, name, purpose, audience }: Group, expected: ReadonlySet<string>) => ({
  others: [...members.keys()].filter((u) => !expected.has(u)), ending, ended, edition, lines: agreements.lines, version: agreements.version, card, rules, name, purpose, audience,
})
