import type { World } from './world.proof.ts'

/** Notes what a story reached, so that a proof over stories in which nothing happens cannot pass unnoticed. */
export function witness(world: World, reached: (what: string) => void): void {
  witnessLines(world, reached)
  witnessDecisions(world, reached)
}

function witnessLines({ lines, group }: World, reached: (what: string) => void): void {
  for (const line of lines) {
    if ('carry' in line) reached(line.carry.cause.startsWith('leave') ? 'a leaver taken out of the keys' : line.carry.cause.startsWith('door') ? 'somebody came in by a door' : 'somebody came in')
    else if (line.reason === null) reached(`done: ${line.fact.deed.kind}`)
    else for (const what of ['refused', `refused: ${line.reason}`]) reached(what)
  }
  if (group.members.size >= 5) reached('five or more')
  if (group.founded !== null && group.members.size === 0) reached('nobody left')
  if (group.ended !== null) reached('it has ended')
  if (group.ending === null && [...group.record.values()].some(({ matter, outcome }) => matter.matter === 'end' && outcome === 'passed')) reached('it goes on')
}

function witnessDecisions({ group }: World, reached: (what: string) => void): void {
  for (const { matter, outcome, round, answers, method, electorate } of group.record.values()) {
    reached(`${outcome}: ${matter.matter}`)
    if (round === 2) reached(`second round: ${outcome}`)
    if (round === 2 && outcome === 'passed' && method === 'consent' && answers.some(({ answer }) => answer === 'no')) reached('the fallback decided')
    if (outcome === 'passed' && matter.matter === 'admit' && answers.length * 2 < electorate.length) reached('welcome in silence')
    if (outcome === 'passed' && method === 'majority' && answers.some(({ answer }) => answer === 'no')) reached('more than half decided')
  }
  for (const { method, round, answers, electorate, by } of [...group.decisions.values(), ...group.record.values()]) {
    if (method === 'consent' && round === 1 && answers.some(({ answer }) => answer === 'no')) reached('paused')
    if (!electorate.includes(by)) reached('the proposer left')
  }
}

/** What many stories have to reach. */
const mustReach: readonly string[] = [
  ...['found-group', 'choose-alias', 'bring-knock', 'answer-knock', 'not-now', 'bring-acceptance', 'leave', 'rest', 'return', 'propose',
    'answer', 'amend', 'withdraw', 'settle', 'share', 'hear', 'know-this', 'thank', 'take-back',
    'introduce', 'show-contact', 'hide-contact', 'invite', 'withdraw-invitation', 'invite-to-visit', 'name-task', 'take-task', 'put-down-task',
    'hand-on-task', 'drop-task', 'bring-guest', 'write-to-guest', 'bring-guest-letter', 'end-guest', 'choose-sister', 'sister-lives', 'tell-time',
    'speak', 'pause', 'remark', 'take-back-remark', 'accept-agreements', 'reread', 'ask', 'choose', 'close-question'].map((kind) => `done: ${kind}`),
  ...['admit', 'agreements', 'purpose', 'rules', 'card', 'decide', 'guest', 'sisters', 'door', 'end', 'review'].flatMap((matter) => [`passed: ${matter}`, `failed: ${matter}`, `withdrawn: ${matter}`]),
  'overtaken: review', 'refused: you-are-paused', 'refused: they-were-reviewed-lately', 'refused: it-is-about-you',
  'overtaken: agreements', 'overtaken: card',
  'second round: passed', 'second round: failed', 'the fallback decided', 'more than half decided', 'welcome in silence', 'paused', 'the proposer left',
  'somebody came in', 'a leaver taken out of the keys', 'five or more', 'nobody left', 'refused',
  'somebody came in by a door', 'it has ended', 'it goes on',
  ...['someone-waits-longer', 'they-have-visited-three-times', 'this-invitation-is-over', 'someone-has-this-task',
    'the-sisters-have-opened', 'this-knock-is-here', 'the-group-has-ended'].map((reason) => `refused: ${reason}`),
]

/** From so many stories on nothing may be missing; a few hundred may miss what is rare, but never a tenth of it all; a few need not reach anything. */
const MANY = 2000
const SOME = 300

/** What so many stories should have reached and did not. */
export function missing(reached: ReadonlyMap<string, number>, histories: number, also: readonly string[] = []): string[] {
  const all = [...mustReach, ...also]
  const never = all.filter((what) => !reached.has(what))
  return histories >= MANY || (histories >= SOME && never.length * 10 > all.length) ? never : []
}
