import { addDays } from '../days.ts'
import type { Done } from '../deed.ts'
import { personConcerned } from '../matters.ts'
import { isMember } from '../membership/index.ts'
import type { Group } from '../shape.ts'
import { latestOf } from '../term.ts'
import type { Decision } from './decision.ts'
import { hasAnswered, votes } from './votes.ts'
import type { Votes } from './votes.ts'

type About = { kind: string; decision: string }

export const noSuchDecision = (group: Group, { deed }: Done<About>): boolean =>
  !group.decisions.has(deed.decision) && !group.record.has(deed.decision)

export const itHasEnded = (group: Group, { deed }: Done<About>): boolean => !group.decisions.has(deed.decision)

export const notAsked = (group: Group, { by, deed }: Done<About>): boolean =>
  !group.decisions.get(deed.decision)!.electorate.includes(by)

/** The group decides about this person, who is not asked. */
export const itIsAboutYou = (group: Group, { by, deed }: Done<About>): boolean =>
  personConcerned(group.decisions.get(deed.decision)!.matter) === by

/** A proposal is its proposer's; when they have left, it is everybody's who was asked. */
export function notYours(group: Group, fact: Done<About>): boolean {
  const proposer = group.decisions.get(fact.deed.decision)!.by
  return fact.by !== proposer && (isMember(group, proposer) || notAsked(group, fact))
}

/** Open decisions, in the order they were proposed. */
export const openDecisions = (group: Group): Readonly<Decision>[] => [...group.decisions.values()]

/** A decision, open or in the record. */
export const findDecision = (group: Group, id: string): Readonly<Decision> | null =>
  group.decisions.get(id) ?? group.record.get(id) ?? null

/** Who is asked: the members of the moment it opened, without those who have left since. */
export const electorate = (decision: Decision): readonly string[] => decision.electorate

/** How the answers stand, for someone who has answered, for the person it is about, or once it has ended; null for everybody else. */
export const resultShownTo = (group: Group, decision: Decision, u: string): Votes | null =>
  decision.outcome !== null || hasAnswered(decision, u) || personConcerned(decision.matter) === u ? votes(group, decision) : null

/** Open decisions that still wait for this person's answer. */
export const awaitsAnswerOf = (group: Group, u: string): Readonly<Decision>[] =>
  openDecisions(group).filter((decision) => decision.electorate.includes(u) && !hasAnswered(decision, u))

/** Decisions in the record that the group wanted to look at again by now. */
export const dueForReview = (group: Group): Readonly<Decision>[] =>
  [...group.record.values()].filter(({ outcome, review }) => outcome === 'passed' && review !== null && review <= group.clock)

/** A closing time so many days from now, as the rules measure it. `at`: one's own time in ms. */
export const closingTime = (group: Group, at: number, days: number): number => addDays(latestOf(at, group), days)
