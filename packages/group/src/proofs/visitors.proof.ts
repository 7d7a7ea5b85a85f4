import { DAY, dayOf } from '../days.ts'
import type { Matter } from '../index.ts'
import type { Act } from './act.proof.ts'
import type { Chance } from './chance.proof.ts'
import { everybodyComesBy } from './daily.proof.ts'
import { cast, idOf, keyOf } from './world.proof.ts'
import type { World } from './world.proof.ts'

const seed = new Uint8Array(32).fill(5)

/** Matters about who may come, who may visit, and how. */
export const visitorMatters = (world: World, chance: Chance): Matter[] => [
  {
    matter: 'guest', guest: `g${chance.below(9)}`, as: chance.one(['guest', 'helper']), alias: chance.one(['Nora', 'Omar', 'ana']),
    occasion: 'Tells us about care at home.', seed, until: world.now + chance.one([-1, 9, 60, 400]) * DAY,
  },
  { matter: 'door', invitation: `i${chance.below(9)}`, seed, until: world.now + chance.one([-1, 30, 70]) * DAY, most: chance.one([1, 3]), occasion: 'We become one.' },
  { matter: 'rules', admission: chance.one(['waiting', 'fixed-dates', 'visit']), entryDays: [dayOf(world.now) + chance.one([-1, 1, 20])] },
]

/** Somebody gives an invitation, takes one back, or a stranger knocks by one. */
export const aboutInvitation: Act = (world, who, chance) => {
  const invitation = chance.one([...world.group.invitations.keys(), 'i-unknown'])
  const expires = world.now + chance.one([-1, 2, 30, 61]) * DAY
  const kind = chance.one(['invite', 'invite', 'knock', 'knock', 'knock', 'withdraw'] as const)
  if (kind === 'invite') world.do(who, { kind, invitation: `i${chance.below(20)}`, seed, expires, uses: chance.one([1, 3]) }, chance)
  else if (kind === 'knock') knockBy(world, who, invitation, chance)
  else if (chance.rarely(2)) world.do(who, { kind: 'withdraw-invitation', invitation }, chance)
}

function knockBy(world: World, who: string, invitation: string, chance: Chance): string {
  const u = idOf(chance.one(cast))
  const knock = `k${world.lines.length}`
  world.do(who, { kind: 'bring-knock', knock, alias: u, u, record: keyOf(u), reply: { address: new Uint8Array(32), key: keyOf(u) }, invitation }, chance)
  return knock
}

/** The group opens a door; some come by it, somebody may mind, and after a day they are in. */
export const throughTheDoor: Act = (world, who, chance) => {
  const invitation = `i${world.lines.length}`
  const door = { matter: 'door', invitation, seed, until: world.now + 30 * DAY, most: 2, occasion: 'We become one.' } as const
  everybodyAgrees(world, who, door, chance)
  for (let n = chance.below(4); n > 0; n--) {
    const knock = knockBy(world, who, invitation, chance)
    if (!chance.rarely(4)) world.accept(who, knock, chance)
    if (chance.rarely(4)) world.do(chance.one(world.here) ?? who, { kind: 'not-now', knock }, chance)
  }
  world.now += 2 * DAY
  if (!chance.rarely(3)) everybodyComesBy(world)
  world.carryOut()
}

/** Somebody is asked to visit, comes, and letters go back and forth until it ends. */
export const guestVisits: Act = (world, who, chance) => {
  const guest = `g${world.lines.length}`
  everybodyAgrees(world, who, { matter: 'guest', guest, as: 'guest', alias: 'Nora', occasion: 'Visits us.', seed, until: world.now + 9 * DAY }, chance)
  for (let n = 0; n < 3; n++) aboutGuest(world, chance.one(world.here) ?? who, chance)
}

export const aboutGuest: Act = (world, who, chance) => {
  const guest = chance.one([...world.group.guests.keys()]) ?? 'g-unknown'
  if (chance.rarely(2)) world.do(who, { kind: 'bring-guest', guest, reply: { address: new Uint8Array(32), key: keyOf('nora') } }, chance)
  world.do(who, { kind: 'write-to-guest', guest }, chance)
  world.do(who, { kind: 'bring-guest-letter', guest, letter: `l${chance.below(9)}` }, chance)
  if (chance.rarely(5)) world.do(who, { kind: 'end-guest', guest }, chance)
}

/** People are invited to look, or wait in line for a place. */
export const aboutDoorstep: Act = (world, who, chance) => {
  const knock = chance.one([...world.group.knocks.keys()]) ?? 'k-unknown'
  for (let n = chance.one([1, 4]); n > 0; n--) world.do(who, { kind: 'invite-to-visit', knock }, chance)
}

/** Somebody proposes, and everybody says yes; gives the decision's id. */
export function everybodyAgrees(world: World, who: string, matter: Matter, chance: Chance): string {
  const decision = world.propose(who, matter, chance)
  for (const u of world.here) if (world.group.decisions.has(decision)) world.do(u, { kind: 'answer', decision, answer: 'yes' }, chance)
  return decision
}
