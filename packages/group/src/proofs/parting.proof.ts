import { DAY } from '../days.ts'
import { acceptance, nextMoment } from '../index.ts'
import type { Deed, Matter } from '../index.ts'
import type { Act } from './act.proof.ts'
import type { Chance } from './chance.proof.ts'
import { everybodyComesBy } from './daily.proof.ts'
import { everybodyAgrees } from './visitors.proof.ts'
import { keyOf } from './world.proof.ts'
import type { World } from './world.proof.ts'

/** Matters about becoming several groups, ending, and going on. */
export const partingMatters = (world: World, chance: Chance): Matter[] => [
  { matter: 'sisters', names: chance.one([['Monday'], ['Monday', 'Friday']]), opens: world.now + chance.one([0, 9, 400]) * DAY },
  { matter: 'end', on: chance.one([null, null, world.now + chance.one([0, 20, 400]) * DAY]), farewell: chance.one([null, 'Thank you.']) },
]

export const aboutSplit: Act = (world, who, chance) => {
  const split = chance.one([...world.group.splits.keys()]) ?? 's-unknown'
  if (chance.rarely(3)) return void world.do(who, { kind: 'sister-lives', split, sister: chance.below(2), mark: new Uint8Array(32) }, chance)
  world.do(who, choice(world, split, who, chance), chance)
}

/** Everybody agrees to open sister groups, most choose one, some leave, and on the day they are founded. */
export const split: Act = (world, who, chance) => {
  const name = everybodyAgrees(world, who, { matter: 'sisters', names: ['Monday', 'Friday'], opens: world.now + 5 * DAY }, chance)
  for (const u of world.here) if (!chance.rarely(4)) world.do(u, choice(world, name, u, chance), chance)
  if (chance.rarely(3)) world.do(who, { kind: 'leave' }, chance)
  world.now += 6 * DAY
  everybodyComesBy(world)
  for (const u of world.here) if (!chance.rarely(3)) world.do(u, { kind: 'sister-lives', split: name, sister: chance.below(2), mark: new Uint8Array(32) }, chance)
}

function choice(world: World, split: string, who: string, chance: Chance): Deed {
  const sister = chance.one([null, 0, 0, 1, 2])
  const name = chance.rarely(6) ? chance.one(world.here) ?? who : who
  const knock = `new-${name}`
  const attest = { by: keyOf(name).slice(0, 32), over: acceptance(world.group.splits.get(split)?.agreements ?? [], knock), sig: new Uint8Array(64) }
  const door = { knock, alias: name, u: `new-${name}`, record: keyOf(name), reply: { address: new Uint8Array(32), key: keyOf(name) }, attest }
  return { kind: 'choose-sister', split, sister, door: (sister === null) !== chance.rarely(9) ? null : door }
}

/** The group decides to end; on the day it has, and mostly it thinks better of it. */
export const ending: Act = (world, who, chance) => {
  if (!chance.rarely(3)) return
  everybodyAgrees(world, who, { matter: 'end', on: world.now + 8 * DAY, farewell: 'Thank you.' }, chance)
  if (chance.rarely(3)) return
  world.now += 9 * DAY
  everybodyComesBy(world)
  if (chance.rarely(5)) return
  const again = chance.one(world.here)
  if (again) everybodyAgrees(world, again, { matter: 'end', on: null, farewell: null }, chance)
}

/** A moment has come, or somebody says so. */
export const tellTime: Act = (world, who, chance) => {
  if (chance.rarely(2)) world.now = Math.max(world.now, nextMoment(world.group) ?? 0)
  world.do(who, { kind: 'tell-time' }, chance)
}

/** A group that has ended thinks better of it. */
export const goOn: Act = (world, who, chance) => {
  if (world.group.ended !== null) everybodyAgrees(world, who, { matter: 'end', on: null, farewell: null }, chance)
}
