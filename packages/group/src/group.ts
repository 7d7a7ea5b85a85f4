import { isTime, tick } from './clock.ts'
import { dayOf } from './days.ts'
import { closeDecisions } from './decision/index.ts'
import { firstReason } from './deed.ts'
import type { Done } from './deed.ts'
import { wayOf } from './deeds.ts'
import type { Deed } from './deeds.ts'
import { KNOWN_EDITION, knows } from './edition/index.ts'
import { comeToAnEnd, remainsPossible } from './ending/index.ts'
import { holds } from './fields.ts'
import { isSigned } from './log.ts'
import type { Fact } from './log.ts'
import { forget } from './memory/index.ts'
import { pausedUntil } from './pause/index.ts'
import type { Refusal } from './refusals.ts'
import type { Draft, Group } from './shape.ts'

/** Why the group refuses this deed, or null when it may be done. Never throws, whatever the deed is. */
export function refusal(group: Group, fact: Fact, known: number = KNOWN_EDITION): Refusal | null {
  if (group.edition > known) return 'a-newer-program-is-needed'
  const way = wayOf(fact.deed)
  if (!way) return 'unknown-deed'
  if (!holds<unknown>(fact.deed, way.carries, 'kind') || !isSigned(fact)) return 'not-well-formed'
  if (!isTime(fact.at)) return 'not-a-time'
  if (group.founded === null && fact.deed.kind !== 'found-group') return 'no-group-yet'
  if (group.founded !== null && !group.members.has(fact.by)) return 'only-members-act'
  if (!knows(group, way)) return 'our-group-uses-an-earlier-edition'
  if (!way.alsoWhilePaused && pausedUntil(group, fact.by) !== null) return 'you-are-paused'
  const done = fact as Done<Deed>
  if (group.ended !== null && !remainsPossible(done.deed)) return 'the-group-has-ended'
  return (firstReason(way.refuse, group, done) ?? way.besides?.(group, done) ?? null) as Refusal | null
}

/** Writes a deed that was not refused into the group, and what follows from it. */
export function write(group: Draft, fact: Fact): void {
  const way = wayOf(fact.deed)!
  const day = dayOf(group.clock)
  way.change(group, fact as Done<Deed>)
  if (way.fleeting) return
  tick(group, fact.by, fact.at)
  if (dayOf(group.clock) !== day) forget(group)
  comeToAnEnd(group)
  closeDecisions(group)
}
