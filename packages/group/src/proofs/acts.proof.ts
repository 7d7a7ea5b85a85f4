import { DAY } from '../days.ts'
import type { Answer, Deed, Matter } from '../index.ts'
import type { Chance } from './chance.proof.ts'
import { garbage } from './garbage.proof.ts'
import { cast, idOf, keyOf } from './world.proof.ts'
import type { World } from './world.proof.ts'

/** Something that happens in a group: one person's doing, or several people's. */
type Act = (world: World, who: string, chance: Chance) => void

const texts = ['We speak for ourselves.', 'What is said here stays here.', 'We listen.', 'We begin on time.']

const found: Act = (world, who, chance) => {
  world.do(who, {
    kind: 'found-group', alias: who, name: 'Tuesday evening', purpose: 'To be less alone.', audience: 'both', language: 'en',
    agreements: texts.slice(0, 2), rules: { memoryDays: chance.one([7, 30, 90, null]), ...(chance.rarely(6) ? { size: 3 } : {}) },
  }, chance)
}

const knock: Act = (world, who, chance) => {
  const name = chance.one(cast)
  const u = idOf(name)
  world.do(who, {
    kind: 'bring-knock', knock: `k${chance.below(30)}`, alias: chance.rarely(5) ? 'Ana' : name, u, record: keyOf(u),
    reply: { address: new Uint8Array(32), key: keyOf(u) },
  }, chance)
}

/** A whole admission at once: somebody knocks, accepts, and everybody says yes. */
const welcome: Act = (world, who, chance) => {
  const u = chance.one(cast.map(idOf).filter((someone) => !world.here.includes(someone)))
  if (!u) return
  const name = `k${world.lines.length}`
  world.do(who, { kind: 'bring-knock', knock: name, alias: u, u, record: keyOf(u), reply: { address: new Uint8Array(32), key: keyOf(u) } }, chance)
  world.accept(who, name, chance)
  const decision = world.propose(who, { matter: 'admit', knock: name }, chance)
  for (const member of world.here) world.do(member, { kind: 'answer', decision, answer: 'yes' }, chance)
  world.carryOut()
}

const aboutKnock: Act = (world, who, chance) => {
  const name = chance.one([...world.group.knocks.keys(), 'k-unknown'])
  const kind = chance.one(['answer-knock', 'not-now', 'accept', 'accept', 'admit', 'admit'] as const)
  if (kind === 'accept') world.accept(who, name, chance)
  else if (kind === 'admit') world.propose(who, { matter: 'admit', knock: name }, chance)
  else world.do(who, { kind, knock: name }, chance)
}

export function someMatter(world: World, chance: Chance): Matter {
  return chance.one<Matter>([
    { matter: 'agreements', lines: chance.some(texts).concat('We are all equal.') },
    { matter: 'purpose', name: chance.one(['Tuesday evening', 'Thursday evening']) },
    { matter: 'purpose', purpose: 'To be heard.', audience: 'affected' },
    { matter: 'rules', memoryDays: chance.one([7, 90, null]) },
    { matter: 'rules', admission: chance.one(['talk', 'closed', 'visit']), size: chance.one([3, 12, null]) },
    { matter: 'rules', methods: { [chance.one(['admit', 'agreements', 'decide'])]: chance.one(['everyone', 'consent', 'two-thirds', 'majority']) } },
    { matter: 'card', cardId: chance.one(['c1', 'c2']), card: chance.one([null, { line: 'Come as you are.' }]) },
    { matter: 'decide', text: 'We meet in the library.' },
    { matter: 'admit', knock: chance.one([...world.group.knocks.keys(), 'k-unknown']) },
  ])
}

const ask: Act = (world, who, chance) => {
  world.propose(who, someMatter(world, chance), chance, chance.rarely(4) ? { method: chance.one(['everyone', 'majority']) } : {})
}

const someDecision = (world: World, chance: Chance): string =>
  chance.one([...world.group.decisions.keys(), ...(chance.rarely(6) ? [...world.group.record.keys(), 'd-unknown'] : [])]) ?? 'd-unknown'

export function answerWith(answer: Answer, decision: string): Deed {
  return { kind: 'answer', decision, answer, ...(answer === 'no' ? { reason: 'I am afraid of it.' } : {}) }
}

const answer: Act = (world, who, chance) => {
  world.do(who, answerWith(chance.one(['yes', 'yes', 'worry', 'aside', 'no']), someDecision(world, chance)), chance)
}

const everybodyAnswers: Act = (world, _who, chance) => {
  const decision = someDecision(world, chance)
  for (const member of world.here) {
    if (!chance.rarely(5)) world.do(member, answerWith(chance.rarely(6) ? chance.one(['no', 'aside', 'worry']) : 'yes', decision), chance)
  }
}

const aboutDecision: Act = (world, who, chance) => {
  const decision = someDecision(world, chance)
  const proposer = world.group.decisions.get(decision)?.by ?? who
  const kind = chance.one(['amend', 'amend', 'withdraw', 'settle', 'settle'] as const)
  const matter = chance.rarely(5) ? someMatter(world, chance) : world.group.decisions.get(decision)?.matter ?? someMatter(world, chance)
  if (kind === 'amend') world.do(chance.rarely(3) ? who : proposer, { kind, decision, matter }, chance)
  else world.do(kind === 'withdraw' && !chance.rarely(3) ? proposer : who, { kind, decision }, chance)
}

const everybodySettles: Act = (world, _who, chance) => {
  const decision = someDecision(world, chance)
  world.now = Math.max(world.now, world.group.decisions.get(decision)?.closes ?? 0)
  for (const member of world.here) if (!chance.rarely(4)) world.do(member, { kind: 'settle', decision }, chance)
}

/** Somebody minds; the proposer tries again, and most of the others agree. */
const tryAgain: Act = (world, who, chance) => {
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
const rivals: Act = (world, who, chance) => {
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
const milder: Act = (world, who, chance) => {
  const rules = world.propose(who, { matter: 'rules', methods: { decide: 'majority' } }, chance)
  for (const u of world.here) world.do(u, answerWith('yes', rules), chance)
  const decision = world.propose(who, { matter: 'decide', text: 'We bring cake.' }, chance)
  for (const [n, u] of world.here.entries()) world.do(u, answerWith(n === 1 ? 'no' : 'yes', decision), chance)
}

const secondThoughts: Act = (world, who, chance) => {
  const decision = world.propose(who, someMatter(world, chance), chance)
  world.do(who, { kind: 'withdraw', decision }, chance)
}

const everybodyLeaves: Act = (world, _who, chance) => {
  if (chance.rarely(12)) for (const u of world.here) world.do(u, { kind: 'leave' }, chance)
}

const share: Act = (world, who, chance) => {
  const days = world.group.rules.memoryDays
  world.do(who, { kind: 'share', wish: chance.one(['listen', 'experience', 'think']), expires: days === null ? chance.one([null, world.now + DAY]) : world.now + chance.one([1, days, 91]) * DAY }, chance)
}

const aboutSharing: Act = (world, who, chance) => {
  const sharing = chance.one([...world.group.sharings.keys()]) ?? 's-unknown'
  const giver = world.group.sharings.get(sharing)?.by ?? who
  const kind = chance.one(['hear', 'hear', 'know-this', 'thank', 'take-back'] as const)
  if (kind === 'thank') world.do(who, { kind, sharing, note: new Uint8Array([1, 2, 3]) }, chance)
  else world.do(kind === 'take-back' && !chance.rarely(3) ? giver : who, { kind, sharing }, chance)
}

const aboutMe: Act = (world, who, chance) => {
  world.do(who, chance.one<Deed>([
    { kind: 'rest' }, { kind: 'rest', until: world.now + 3 * DAY }, { kind: 'return' }, { kind: 'return' },
    { kind: 'choose-alias', alias: chance.one(['Ana', 'Moon', 'River']) }, ...(chance.rarely(3) ? [{ kind: 'leave' } as const] : []),
  ]), chance)
}

const rubbish: Act = (world, who, chance) => {
  world.say(who, garbage(world, chance), chance.rarely(4) ? { id: someDecision(world, chance) } : {})
}

/** Two say yes, the others come by when the time is over and let it be. */
const quietWelcome: Act = (world, who, chance) => {
  const knock = chance.one([...world.group.knocks.keys()])
  if (!knock) return
  const decision = world.propose(who, { matter: 'admit', knock }, chance)
  world.do(chance.one(world.here) ?? who, answerWith('yes', decision), chance)
  world.now += 31 * DAY
  for (const member of world.here) if (!chance.rarely(4)) world.do(member, { kind: 'settle', decision }, chance)
}

const carryOut: Act = (world) => world.carryOut()

const wait: Act = (world, _who, chance) => world.wait(chance)

const acts: readonly Act[] = [
  welcome, welcome, welcome, knock, aboutKnock, aboutKnock, ask, ask, ask, answer, answer, answer, everybodyAnswers,
  aboutDecision, aboutDecision, tryAgain, tryAgain, rivals, milder, secondThoughts, everybodyLeaves, everybodySettles, quietWelcome, quietWelcome, share, share, aboutSharing, aboutSharing, aboutSharing, aboutMe, rubbish, carryOut, wait, wait, found,
]

/** One thing happens; `who` does it, when it is one person's doing. */
export function happen(world: World, chance: Chance, who: string): void {
  chance.one(acts)(world, who, chance)
}

/** Only this person acts, whatever they may think of; nothing is done in another's name. */
export function actAlone(world: World, chance: Chance, who: string): void {
  chance.one([knock, aboutKnock, aboutKnock, ask, ask, ask, answer, answer, share, aboutSharing, aboutMe, rubbish, carryOut, wait])(world, who, chance)
}

/** A group is founded, and some have already come. */
export function begin(world: World, chance: Chance): void {
  found(world, 'ana', chance)
  for (let n = chance.below(7); n > 0; n--) welcome(world, 'ana', chance)
}
