import { isMember } from '../membership/index.ts'
import { bothTouch, takeEffect, whyNotAsked } from '../matters.ts'
import type { Draft } from '../shape.ts'
import type { Decision, Outcome } from './decision.ts'
import { outcome } from './outcome.ts'

/** Ends every open decision whose outcome is clear by now. */
export function closeDecisions(group: Draft): void {
  for (const decision of group.decisions.values()) {
    const still = withoutLeavers(group, decision)
    if (still !== decision) group.decisions.set(still.id, still)
    const ending = outcome(group, still)
    if (ending !== null) end(group, still, ending)
  }
}

/** Takes the decision out of the open ones into the record; a passed one takes effect and overtakes its rivals. */
export function end(group: Draft, decision: Decision, how: Outcome): void {
  const outcome = how === 'passed' && whyNotAsked(group, decision.matter) !== null ? 'overtaken' : how
  const ended: Decision = { ...decision, outcome, ended: group.clock }
  group.decisions.delete(decision.id)
  group.record.set(decision.id, ended)
  if (outcome !== 'passed') return
  for (const rival of group.decisions.values()) {
    if (bothTouch(group, rival.matter, decision.matter)) end(group, rival, 'overtaken')
  }
  takeEffect(group, ended)
}

function withoutLeavers(group: Draft, decision: Decision): Decision {
  if (decision.electorate.every((u) => isMember(group, u))) return decision
  const here = (u: string) => isMember(group, u)
  return {
    ...decision,
    electorate: decision.electorate.filter(here),
    answers: decision.answers.filter(({ by }) => here(by)),
    letBe: decision.letBe.filter(here),
  }
}
