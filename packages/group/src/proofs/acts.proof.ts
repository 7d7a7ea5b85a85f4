import { DAY } from '../days.ts'
import type { Deed } from '../index.ts'
import type { Act } from './act.proof.ts'
import type { Chance } from './chance.proof.ts'
import {
  aboutDecision, answer, ask, everybodyAnswers, everybodySettles, lines, milder, quietWelcome, rivals, secondThoughts, someDecision, tryAgain,
} from './deciding.proof.ts'
import { aboutPerson, aboutTask, passOn } from './daily.proof.ts'
import { garbage } from './garbage.proof.ts'
import { aboutReview, review, reviewToItsEnd } from './reviewing.proof.ts'
import { talk } from './talking.proof.ts'
import { aboutSplit, ending, goOn, split, tellTime } from './parting.proof.ts'
import { aboutDoorstep, aboutGuest, aboutInvitation, guestVisits, throughTheDoor } from './visitors.proof.ts'
import { cast, idOf, keyOf } from './world.proof.ts'
import type { World } from './world.proof.ts'

const found: Act = (world, who, chance) => {
  world.do(who, {
    kind: 'found-group', alias: who, name: 'Tuesday evening', purpose: 'To be less alone.', audience: 'both', language: 'en',
    agreements: lines.slice(0, 2), rules: { memoryDays: chance.one([7, 30, 90, null]), ...(chance.rarely(6) ? { size: 3 } : {}) },
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

const share: Act = (world, who, chance) => {
  const days = world.group.rules.memoryDays
  const expires = days === null ? chance.one([null, world.now + DAY]) : world.now + chance.one([1, days, 91]) * DAY
  // Somebody may use an id again, to confuse the others.
  const id = chance.rarely(6) ? chance.one([...world.group.sharings.keys()]) : undefined
  world.say(who, { kind: 'share', wish: chance.one(['listen', 'experience', 'think']), expires }, { at: world.claimed(who, chance), ...(id && { id }) })
}

const aboutSharing: Act = (world, who, chance) => {
  const sharing = chance.one([...world.group.sharings.keys()]) ?? 's-unknown'
  const giver = world.group.sharings.get(sharing)?.by ?? who
  const kind = chance.one(['hear', 'hear', 'know-this', 'thank', 'take-back'] as const)
  if (kind === 'thank') world.do(who, { kind, sharing, note: new Uint8Array([1, 2, 3]) }, chance)
  else world.do(kind === 'take-back' && !chance.rarely(3) ? giver : who, { kind, sharing }, chance)
}

const aboutMe: Act = (world, who, chance) => {
  if (world.group.members.get(who)?.resting) return void world.do(who, { kind: 'return' }, chance)
  world.do(who, chance.one<Deed>([
    { kind: 'rest' }, { kind: 'rest', until: world.now + 3 * DAY }, { kind: 'return' },
    { kind: 'choose-alias', alias: chance.one(['Ana', 'Moon', 'River']) }, ...(chance.rarely(3) ? [{ kind: 'leave', ...chance.one([{}, { words: 'go' }, { words: 'stay' }] as const) } as const] : []),
  ]), chance)
}

const rubbish: Act = (world, who, chance) => {
  world.say(who, garbage(world, chance), chance.rarely(4) ? { id: someDecision(world, chance) } : {})
}

const everybodyLeaves: Act = (world, _who, chance) => {
  if (chance.rarely(12)) for (const u of world.here) world.do(u, { kind: 'leave' }, chance)
}

const carryOut: Act = (world) => world.carryOut()

const wait: Act = (world, _who, chance) => world.wait(chance)

const someTalk: Act = (world, who, chance) => talk(chance)(world, who, chance)

const acts: readonly Act[] = [
  welcome, welcome, welcome, knock, aboutKnock, aboutKnock, ask, ask, ask, answer, answer, answer, everybodyAnswers,
  aboutDecision, aboutDecision, tryAgain, tryAgain, rivals, milder, secondThoughts, secondThoughts, everybodyLeaves, everybodySettles, quietWelcome, quietWelcome, share, share, aboutSharing, aboutSharing, aboutSharing, aboutMe, aboutMe, rubbish, carryOut, wait, wait, found,
  aboutTask, aboutTask, passOn, aboutPerson, aboutInvitation, aboutInvitation, throughTheDoor, aboutDoorstep, guestVisits, aboutGuest, split, aboutSplit, ending, goOn, goOn, tellTime,
  review, reviewToItsEnd, reviewToItsEnd, aboutReview, aboutReview, someTalk, someTalk, someTalk, someTalk,
]

/** One thing happens; `who` does it, when it is one person's doing. */
export function happen(world: World, chance: Chance, who: string): void {
  chance.one(acts)(world, who, chance)
}

/** Only this person acts, whatever they may think of; nothing is done in another's name. */
export function actAlone(world: World, chance: Chance, who: string): void {
  chance.one([knock, aboutKnock, aboutKnock, ask, ask, ask, answer, answer, share, aboutSharing, aboutMe, rubbish, carryOut, wait,
    aboutTask, aboutPerson, aboutInvitation, aboutInvitation, aboutDoorstep, aboutGuest, aboutSplit,
    review, review, aboutReview, aboutReview, aboutReview, someTalk])(world, who, chance)
}

/** A group is founded, and some have already come. */
export function begin(world: World, chance: Chance): void {
  found(world, 'ana', chance)
  for (let n = chance.below(7); n > 0; n--) welcome(world, 'ana', chance)
}
