import { isTime, tick } from './clock.ts'
import { dayOf } from './days.ts'
import { closeDecisions } from './decision/index.ts'
import { firstReason } from './deed.ts'
import type { Done, Way } from './deed.ts'
import { deeds } from './deeds.ts'
import type { Deed } from './deeds.ts'
import { holds } from './fields.ts'
import type { Fact } from './log.ts'
import { forget } from './memory/index.ts'
import type { Draft, Group } from './shape.ts'

/** Why the group refuses this deed, or null when it may be done. Never throws, whatever the deed is. */
export function refusal(group: Group, fact: Fact): string | null {
  const way = wayOf(fact.deed)
  if (!way) return 'unknown-deed'
  if (!holds<unknown>(fact.deed, way.carries, 'kind')) return 'not-well-formed'
  if (!isTime(fact.at)) return 'not-a-time'
  if (group.founded === null && fact.deed.kind !== 'found-group') return 'no-group-yet'
  if (group.founded !== null && !group.members.has(fact.by)) return 'only-members-act'
  return firstReason(way.refuse, group, fact as Done<Deed>) ?? way.besides?.(group, fact as Done<Deed>) ?? null
}

/** Writes a deed that was not refused into the group, and what follows from it. */
export function write(group: Draft, fact: Fact): void {
  const way = wayOf(fact.deed)!
  const day = dayOf(group.clock)
  way.change(group, fact as Done<Deed>)
  if (way.fleeting) return
  tick(group, fact.by, fact.at)
  if (dayOf(group.clock) !== day) forget(group)
  closeDecisions(group)
}

// Each deed meets only its own way: the table pairs them by name, which the compiler cannot follow.
const wayOf = ({ kind }: { kind: string }) =>
  (Object.hasOwn(deeds, kind) ? deeds[kind as Deed['kind']] : undefined) as unknown as Way<Deed> | undefined
