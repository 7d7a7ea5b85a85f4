import type { Method } from '../agreement/index.ts'
import type { Group } from '../shape.ts'
import type { Decision } from './decision.ts'
import { atLeastTwo, half, hasAnswered, isPaused, quorum, votes } from './votes.ts'
import type { Votes } from './votes.ts'

/** How a decision ends as things stand; null while it is still open. */
export function outcome(group: Group, decision: Decision): 'passed' | 'failed' | null {
  const now = votes(group, decision)
  const over = group.clock >= decision.closes
  if (decision.electorate.length === 0) return 'failed'
  if (passes(group, decision, over ? now : { ...now, no: now.no + now.silent })) return 'passed'
  if (isWelcome(decision, now)) return over || now.silent === 0 ? welcome(group, decision, now) : null
  if (over) return 'failed'
  if (isPaused(decision)) return null
  return passes(group, decision, { ...now, yes: now.yes + now.silent }) ? null : 'failed'
}

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

/** So far nobody minds that this person comes. */
const isWelcome = ({ matter, method }: Decision, { no }: Votes): boolean =>
  matter.matter === 'admit' && method === 'consent' && no === 0

/**
 * A person needs only two yeses, once half of the group was there: gave an answer, or came by after the
 * closing time and let it be. Silence consents, but never the silence of people who were not there.
 */
function welcome(group: Group, decision: Decision, { yes, counted }: Votes): 'passed' | 'failed' | null {
  const needed = half(group, counted)
  if (yes < atLeastTwo(decision) || decision.electorate.length < needed) return 'failed'
  const there = decision.electorate.filter((u) => hasAnswered(decision, u) || cameBy(group, u, decision.closes))
  return there.length >= needed ? 'passed' : null
}

const cameBy = (group: Group, u: string, time: number): boolean => (group.members.get(u)?.claimed ?? 0) >= time
