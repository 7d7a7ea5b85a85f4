import { isResting } from '../membership/index.ts'
import type { Group } from '../shape.ts'
import type { Answer, Decision } from './decision.ts'

/** How the answers stand. Whoever rests and is silent is not counted: they said, decide without me. */
export type Votes = { yes: number; worry: number; aside: number; no: number; silent: number; counted: number }

export const hasAnswered = (decision: Decision, u: string): boolean => decision.answers.some(({ by }) => by === u)

/** `yes` includes those with a worry. */
export function votes(group: Group, decision: Decision): Votes {
  const said: { [answer in Answer]: number } = { yes: 0, worry: 0, aside: 0, no: 0 }
  for (const { answer } of decision.answers) said[answer]++
  let counted = 0
  for (const u of decision.electorate) if (!isResting(group, u) || hasAnswered(decision, u)) counted++
  return { ...said, yes: said.yes + said.worry, silent: counted - decision.answers.length, counted }
}

/**
 * Half of everybody who is here now; whoever rests counts only once they have spoken in this decision, lest
 * a few rest to become more. Also those who came later count: less than half can never bind the others.
 */
export function half(group: Group, decision: Decision): number {
  const spoke = (u: string) => hasAnswered(decision, u) || decision.letBe.includes(u)
  let here = 0
  for (const u of group.members.keys()) if (!isResting(group, u) || spoke(u)) here++
  return Math.ceil(here / 2)
}

/** How many yeses a decision needs: half, at least two; one only where nobody else is here. */
export const quorum = (group: Group, decision: Decision): number => Math.max(half(group, decision), atLeastTwo(group))

/** Also when all others who were asked have left: the last of them does not decide for who came since. */
export const atLeastTwo = (group: Group): number => Math.min(2, group.members.size)

/** A no stops a decision by consent until its proposer has answered it with a better proposal. Nobody answers their own no: that ends it. */
export const isPaused = ({ method, round, answers, by: proposer }: Decision): boolean =>
  method === 'consent' && round === 1 && answers.some(({ answer, by }) => answer === 'no' && by !== proposer)
