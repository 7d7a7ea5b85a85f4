import { isMember } from '../membership/index.ts'
import { bothTouch, isMoot, takeEffect, whyNotAsked } from '../matters.ts'
import type { Draft } from '../shape.ts'
import type { Decision, Outcome } from './decision.ts'
import { outcome } from './outcome.ts'

/** Ends every open decision whose outcome is clear by now; each that ends may make another one clear. */
export function closeDecisions(group: Draft): void {
  const { edition } = group
  let ended = false
  for (const decision of group.decisions.values()) {
    const still = withoutLeavers(group, decision)
    if (still !== decision) group.decisions.set(still.id, still)
    const ending = isMoot(group, still.matter) ? 'overtaken' : outcome(group, still)
    if (ending === null) continue
    end(group, still, ending)
    // What else is clear is for the edition that holds from here on.
    if (group.edition !== edition) return
    ended = true
  }
  if (ended) closeDecisions(group)
}

/** Takes the decision out of the open ones into the record; a passed one takes effect and overtakes its rivals. */
export function end(group: Draft, decision: Decision, how: Outcome): void {
  group.decisions.delete(decision.id)
  const outcome = how === 'passed' && whyNotAsked(group, decision.matter) !== null ? 'overtaken' : how
  const ended: Decision = { ...decision, outcome, ended: group.clock }
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
