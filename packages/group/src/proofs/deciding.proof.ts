import { DAY } from '../days.ts'
import type { Answer, Deed, Matter } from '../index.ts'
import type { Act } from './act.proof.ts'
import type { Chance } from './chance.proof.ts'
import { partingMatters } from './parting.proof.ts'
import { visitorMatters } from './visitors.proof.ts'
import type { World } from './world.proof.ts'

export const lines = ['We speak for ourselves.', 'What is said here stays here.', 'We listen.', 'We begin on time.']

export function someMatter(world: World, chance: Chance): Matter {
  return chance.one<Matter>([
    { matter: 'agreements', lines: chance.some(lines).concat('We are all equal.') },
    { matter: 'purpose', name: chance.one(['Tuesday evening', 'Thursday evening']) },
    { matter: 'purpose', purpose: 'To be heard.', audience: 'affected' },
    { matter: 'rules', memoryDays: chance.one([7, 90, null]) },
    { matter: 'rules', admission: chance.one(['talk', 'closed', 'visit']), size: chance.one([3, 12, null]) },
    { matter: 'rules', methods: { [chance.one(['admit', 'agreements', 'decide'])]: chance.one(['everyone', 'consent', 'two-thirds', 'majority']) } },
    { matter: 'card', cardId: chance.one(['c1', 'c2']), card: chance.one([null, { line: 'Come as you are.' }]) },
    { matter: 'decide', text: 'We meet in the library.' },
    { matter: 'admit', knock: chance.one([...world.group.knocks.keys(), 'k-unknown']) },
    ...visitorMatters(world, chance),
    ...partingMatters(world, chance),
  ])
}

export const ask: Act = (world, who, chance) => {
  world.propose(who, someMatter(world, chance), chance, chance.rarely(4) ? { method: chance.one(['everyone', 'majority']) } : {})
}

export const someDecision = (world: World, chance: Chance): string =>
  chance.one([...world.group.decisions.keys(), ...(chance.rarely(6) ? [...world.group.record.keys(), 'd-unknown'] : [])]) ?? 'd-unknown'

export function answerWith(answer: Answer, decision: string): Deed {
  return { kind: 'answer', decision, answer, ...(answer === 'no' ? { reason: 'I am afraid of it.' } : {}) }
}

export const answer: Act = (world, who, chance) => {
  world.do(who, answerWith(chance.one(['yes', 'yes', 'worry', 'aside', 'no']), someDecision(world, chance)), chance)
}

export const everybodyAnswers: Act = (world, _who, chance) => {
  const decision = someDecision(world, chance)
  for (const member of world.here) {
    if (!chance.rarely(5)) world.do(member, answerWith(chance.rarely(6) ? chance.one(['no', 'aside', 'worry']) : 'yes', decision), chance)
  }
}

export const aboutDecision: Act = (world, who, chance) => {
  const decision = someDecision(world, chance)
  const proposer = world.group.decisions.get(decision)?.by ?? who
  const kind = chance.one(['amend', 'amend', 'withdraw', 'settle', 'settle'] as const)
  const matter = chance.rarely(5) ? someMatter(world, chance) : world.group.decisions.get(decision)?.matter ?? someMatter(world, chance)
  if (kind === 'amend') world.do(chance.rarely(3) ? who : proposer, { kind, decision, matter }, chance)
  else world.do(kind === 'withdraw' && !chance.rarely(3) ? proposer : who, { kind, decision }, chance)
}

export const everybodySettles: Act = (world, _who, chance) => {
  const decision = someDecision(world, chance)
  world.now = Math.max(world.now, world.group.decisions.get(decision)?.closes ?? 0)
  for (const member of world.here) if (!chance.rarely(4)) world.do(member, { kind: 'settle', decision }, chance)
}

/** Somebody minds; the proposer tries again, and most of the others agree. */
export const tryAgain: Act = (world, who, chance) => {
  const matter = someMatter(world, chance)
  const decision = world.propose(who, matter, chance)
  const others = world.here.filter((u) => u !== who)
  const minds = chance.one(others)
  if (!minds) return
  world.do(minds, answerWith('no', decision), chance)
  if (chance.rarely(4)) world.do(who, { kind: 'leave' }, chance)
  world.do(world.here.includes(who) ? who : chance.one(others)!, { kind: 'amend', decision, matter }, chance)
  for (const u of others) {
    if (!chance.rarely(4)) world.do(u, answerWith(u === minds && chance.rarely(2) ? 'no' : 'yes', decision), chance)
  }
}

/** Two people propose different things about the same; the group takes the later one. */
export const rivals: Act = (world, who, chance) => {
  const other = chance.one(world.here) ?? who
  const [first, second] = chance.one<[Matter, Matter]>([
    [{ matter: 'agreements', lines: ['We walk.'] }, { matter: 'agreements', lines: ['We sit.'] }],
    [{ matter: 'card', cardId: 'c1', card: { line: 'Come.' } }, { matter: 'card', cardId: 'c2', card: { line: 'Welcome.' } }],
  ])
  world.propose(who, first, chance)
  const decision = world.propose(other, second, chance)
  for (const u of world.here) world.do(u, answerWith('yes', decision), chance)
}

/** The group lets more than half decide, and does so against somebody's no. */
export const milder: Act = (world, who, chance) => {
  const rules = world.propose(who, { matter: 'rules', methods: { decide: 'majority' } }, chance)
  for (const u of world.here) world.do(u, answerWith('yes', rules), chance)
  const decision = world.propose(who, { matter: 'decide', text: 'We bring cake.' }, chance)
  for (const [n, u] of world.here.entries()) world.do(u, answerWith(n === 1 ? 'no' : 'yes', decision), chance)
}

export const secondThoughts: Act = (world, who, chance) => {
  const knock = chance.one([...world.group.knocks.keys()])
  const decision = world.propose(who, knock && chance.rarely(3) ? { matter: 'admit', knock } : someMatter(world, chance), chance)
  if (chance.rarely(3)) world.do(chance.one(world.here) ?? who, answerWith('no', decision), chance)
  world.do(who, { kind: 'withdraw', decision }, chance)
}

/** Two say yes, the others come by when the time is over and let it be. */
export const quietWelcome: Act = (world, who, chance) => {
  const knock = chance.one([...world.group.knocks.keys()])
  if (!knock) return
  const decision = world.propose(who, { matter: 'admit', knock }, chance)
  world.do(chance.one(world.here) ?? who, answerWith('yes', decision), chance)
  world.now += 31 * DAY
  for (const member of world.here) if (!chance.rarely(4)) world.do(member, { kind: 'settle', decision }, chance)
}
