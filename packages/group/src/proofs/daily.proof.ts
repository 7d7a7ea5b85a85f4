import { DAY } from '../days.ts'
import type { Deed } from '../index.ts'
import type { Act } from './act.proof.ts'
import type { World } from './world.proof.ts'

const names = ['Tea', 'Keys', 'Letters'] as const

/** Somebody names a task, takes it, hands it on, puts it down or drops it. */
export const aboutTask: Act = (world, who, chance) => {
  const task = chance.one([...world.group.tasks.keys()]) ?? 't-unknown'
  const holder = world.group.tasks.get(task)?.holder?.u ?? who
  const until = chance.one([{}, { until: world.now + chance.one([-1, 3, 40, 400]) * DAY }])
  const deed = chance.one<Deed>([
    { kind: 'name-task', name: chance.one(names), key: chance.one([null, 'tea', 'keys']) },
    { kind: 'take-task', task, ...until }, { kind: 'take-task', task, ...until },
    { kind: 'put-down-task', task }, { kind: 'hand-on-task', task, to: chance.one(world.here) ?? 'nobody' }, { kind: 'drop-task', task },
  ])
  const isTheirs = deed.kind === 'put-down-task' || deed.kind === 'hand-on-task'
  world.do(isTheirs && !chance.rarely(4) ? holder : who, deed, chance)
}

/** A task is named, taken, held out to another and taken by them. */
export const passOn: Act = (world, who, chance) => {
  world.do(who, { kind: 'name-task', name: chance.one(names), key: null }, chance)
  const task = `${world.lines.length - 1}-${who}`
  world.do(who, { kind: 'take-task', task }, chance)
  const other = chance.one(world.here.filter((u) => u !== who))
  if (!other) return
  world.do(who, { kind: 'hand-on-task', task, to: other }, chance)
  world.now += chance.one([0, 2]) * DAY
  world.do(other, { kind: 'take-task', task }, chance)
}

export const aboutPerson: Act = (world, who, chance) => {
  const line = chance.one(['she', 'he', 'since spring', ''])
  world.do(who, chance.one<Deed>([{ kind: 'introduce', line }, { kind: 'show-contact' }, ...(world.group.members.get(who)?.contact ? [{ kind: 'hide-contact' } as const, { kind: 'hide-contact' } as const] : [{ kind: 'show-contact' } as const])]), chance)
}

/** Everybody does a little something on that day, so that the group's clock comes along. */
export function everybodyComesBy(world: World): void {
  for (const u of world.here) world.say(u, { kind: 'introduce', line: 'here' })
}
