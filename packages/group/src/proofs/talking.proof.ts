import { DAY } from '../days.ts'
import type { Deed } from '../index.ts'
import type { Act } from './act.proof.ts'
import type { Chance } from './chance.proof.ts'
import { someDecision } from './deciding.proof.ts'

/** A word about a proposal, or back again; sometimes under an id that is there already. */
export const aboutProposal: Act = (world, who, chance) => {
  const remark = chance.one([...world.group.remarks.keys()]) ?? 'r-unknown'
  const by = world.group.remarks.get(remark)?.by ?? who
  if (chance.rarely(3)) return void world.do(chance.rarely(3) ? who : by, { kind: 'take-back-remark', remark }, chance)
  const id = chance.rarely(6) ? chance.one([...world.group.remarks.keys()]) : undefined
  const deed = { kind: 'remark', decision: someDecision(world, chance), line: chance.one([null, null, 0, 39]) }
  world.say(who, deed, { at: world.claimed(who, chance), ...(id && { id }) })
}

/** A light question is asked, answered, closed. */
export const aboutQuestion: Act = (world, who, chance) => {
  const question = chance.one([...world.group.questions.keys()]) ?? 'q-unknown'
  const asker = world.group.questions.get(question)?.by ?? who
  const closes = world.now + chance.one([0, 1, 3, 400]) * DAY
  const deed = chance.one<Deed>([
    { kind: 'ask', way: 'sense', text: 'How was it?', options: [], closes }, { kind: 'ask', way: 'rank', text: 'What next?', options: ['Walk', 'Tea', 'Music'], closes },
    { kind: 'ask', way: 'dates', text: 'When?', options: ['2026-12-03T18:30', '2026-12-04T18:30'], closes },
    { kind: 'choose', question, choice: chance.one([[1], [2, 0], [2, 1, 0], [4], [0, 0]]) }, { kind: 'choose', question, choice: [1, 0] }, { kind: 'choose', question, choice: [1] },
    { kind: 'close-question', question },
  ])
  world.do(deed.kind === 'close-question' && !chance.rarely(3) ? asker : who, deed, chance)
}

/** The agreements are read together, or accepted once more. */
export const aboutAgreements: Act = (world, who, chance) => {
  const { version } = world.group.agreements
  const behind = [...world.group.members.values()].find(({ acceptedAgreements }) => acceptedAgreements !== version)?.u
  if (behind && !chance.rarely(3)) return void world.do(behind, { kind: 'accept-agreements', version }, chance)
  world.do(who, chance.one<Deed>([{ kind: 'reread' }, { kind: 'accept-agreements', version: version + chance.below(3) }]), chance)
}

/** Rows of these kinds of deed are not given to newcomers. */
export const fleetingDeeds = ['hear', 'know-this', 'thank', 'take-back', 'remark', 'take-back-remark']

export const talk = (chance: Chance): Act => chance.one([aboutProposal, aboutProposal, aboutQuestion, aboutQuestion, aboutQuestion, aboutAgreements])
