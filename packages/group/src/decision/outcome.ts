import type { Method } from '../agreement/index.ts'
import { DAY } from '../days.ts'
import { fixedDays } from '../matters.ts'
import type { Group } from '../shape.ts'
import type { Decision } from './decision.ts'
import { atLeastTwo, half, hasAnswered, isPaused, quorum, votes } from './votes.ts'
import type { Votes } from './votes.ts'

/** How a decision ends as things stand; null while it is still open. */
export function outcome(group: Group, decision: Decision): 'passed' | 'failed' | null {
  const now = votes(group, decision)
  const over = group.clock >= decision.closes
  if (!over && fixedDays(decision.matter) !== null) return null
  if (decision.electorate.length === 0) return 'failed'
  if (passes(group, decision, over ? now : { ...now, no: now.no + now.silent })) return 'passed'
  if (now.no === 0 && silenceWelcomes(group, decision)) return welcome(group, decision, now, over)
  if (over) return 'failed'
  if (isPaused(decision) || passes(group, decision, atBest(decision, now))) return null
  return 'failed'
}

/** Everybody who has not answered says yes, also those who rest. */
const atBest = ({ electorate, answers }: Decision, now: Votes): Votes =>
  ({ ...now, yes: now.yes + electorate.length - answers.length, counted: electorate.length })

function passes(group: Group, decision: Decision, now: Votes): boolean {
  const methods = decision.round === 1 ? [decision.method] : [decision.method, group.rules.fallback]
  return now.yes >= quorum(group, decision) && methods.some((method) => agree[method](now))
}

const agree: { [method in Method]: (votes: Votes) => boolean } = {
  everyone: ({ yes, counted }) => yes === counted,
  consent: ({ no }) => no === 0,
  'two-thirds': ({ yes, no }) => yes >= 2 * no,
  majority: ({ yes, no }) => yes > no,
}

/** Silence welcomes nobody in less time, in ms: who comes by once a week has to have had the time to mind. */
const TIME_TO_MIND = 7 * DAY

/** Two yeses are enough for this person as long as nobody says no; in a second round somebody did, and may only be silent. */
export const silenceWelcomes = (group: Group, { matter, method, lasts, round }: Decision): boolean =>
  matter.matter === 'admit' && method === 'consent' && round === 1 && lasts >= TIME_TO_MIND && !wasMinded(group, matter.knock)

/** Somebody said no when it was asked before: asking again and again does not tire them out. */
const wasMinded = (group: Group, knock: string): boolean => [...group.record.values()].some(({ matter, answers, round }) =>
  matter.matter === 'admit' && matter.knock === knock && (round === 2 || answers.some(({ answer }) => answer === 'no')))

/**
 * A person needs only two yeses, once half of the group was there: gave an answer, or saw that the
 * time is over and let it be. Silence consents, but never the silence of people who were not there.
 */
function welcome(group: Group, decision: Decision, { yes, silent }: Votes, over: boolean): 'passed' | 'failed' | null {
  const needed = half(group, decision)
  const enough = yes >= atLeastTwo(group)
  if (decision.electorate.length < needed || (over && !enough)) return 'failed'
  if (!enough || (silent > 0 && !over)) return null
  const there = decision.electorate.filter((u) => hasAnswered(decision, u) || decision.letBe.includes(u))
  return there.length >= needed ? 'passed' : null
}
