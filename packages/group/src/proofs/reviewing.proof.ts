import { DAY } from '../days.ts'
import { pausedUntil } from '../index.ts'
import type { Matter } from '../index.ts'
import type { Act } from './act.proof.ts'
import type { Chance } from './chance.proof.ts'
import { answerWith, someDecision } from './deciding.proof.ts'
import type { World } from './world.proof.ts'

const someReview = (world: World, chance: Chance): string | undefined =>
  chance.one([...world.group.decisions.values()].filter(({ matter }) => matter.matter === 'review').map(({ id }) => id))

const aboutSomebody = ({ group }: World, member: string): Matter => ({ matter: 'review', member, line: group.agreements.lines[0] ?? 'We listen.', because: 'They shouted.' })

/** Somebody asks whether somebody can stay; often the others do not see it so. */
export const review: Act = (world, who, chance) => {
  const member = chance.one(world.here) ?? 'nobody'
  const days = chance.one([1, 7, 7, 8])
  const at = world.claimed(who, chance)
  world.say(who, { kind: 'propose', matter: aboutSomebody(world, member), closes: Math.max(at, world.group.clock) + days * DAY }, { at })
}

/** Most want somebody to go, and say so in time; or they settle without many having answered. */
export const reviewToItsEnd: Act = (world, who, chance) => {
  const gero = chance.one(world.here.filter((u) => u !== who)) ?? who
  const decision = world.propose(who, aboutSomebody(world, gero), chance, { days: 7 })
  if (chance.rarely(2)) pauseAll(world, decision, chance)
  world.do(gero, { kind: 'speak', decision, text: 'I was afraid.' }, chance)
  for (const u of world.here) if (!chance.rarely(4)) world.do(u, answerWith(chance.rarely(6) ? chance.one(['no', 'aside']) : 'yes', decision), chance)
  if (chance.rarely(6)) world.do(chance.one(world.here)!, { kind: 'leave' }, chance)
  world.now += chance.one([2, 8, 8, 8]) * DAY
  for (const u of world.here) if (!chance.rarely(5)) world.do(u, { kind: 'settle', decision }, chance)
}

function pauseAll(world: World, decision: string, chance: Chance): void {
  for (const u of world.here) if (!chance.rarely(3)) world.do(u, { kind: 'pause', decision }, chance)
}

/** Somebody calls for a pause, or says their own words about what concerns them; not always where it fits. */
export const aboutReview: Act = (world, who, chance) => {
  const decision = (chance.rarely(6) ? undefined : someReview(world, chance)) ?? someDecision(world, chance)
  const matter = world.group.decisions.get(decision)?.matter
  if (!chance.rarely(3)) return void world.do(who, { kind: 'pause', decision }, chance)
  const gero = matter?.matter === 'review' && !chance.rarely(3) ? matter.member : who
  world.do(gero, { kind: 'speak', decision, text: chance.one(['I was afraid.', 'Please hear me.']) }, chance)
}

/** Everybody sees that the time of all pauses is over; gives who paused. */
export function waitForPauses(world: World): string[] {
  const paused = world.here.filter((u) => pausedUntil(world.group, u) !== null)
  if (!paused.length) return []
  world.now = Math.max(world.now, ...paused.map((u) => pausedUntil(world.group, u)!))
  const reviews = new Map(paused.map((u) => [u, world.group.pauses.get(u)!.review]))
  for (const u of world.here) world.say(u, reviews.has(u) ? { kind: 'speak', decision: reviews.get(u), text: 'I am here.' } : { kind: 'reread' })
  return paused
}
