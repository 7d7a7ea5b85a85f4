import { addDays } from './days.ts'
import type { Group } from './shape.ts'

/** From when a term is counted: neither a slow phone nor a slow group may end it before it has begun. */
export const laterOf = (at: number, group: Group): number => Math.max(at, group.clock)

/** So many days at most two who lie about the time can put off what must not end early. */
const LEAD = 30

/**
 * The same for what must not end early, though half of the group has long been silent and its clock is behind: two
 * members have said by now that it is later.
 */
export const latestOf = (at: number, group: Group): number =>
  Math.max(laterOf(at, group), Math.min(secondClaim(group), addDays(group.clock, LEAD)))

function secondClaim(group: Group): number {
  let [latest, second] = [0, 0]
  for (const { claimed } of group.members.values()) {
    second = Math.max(second, Math.min(latest, claimed))
    latest = Math.max(latest, claimed)
  }
  return second
}

/** Days by which the group's clock may be behind, when it was quiet for a while. */
const MOST_BEHIND = 30

/** Whether a moment lies more than so many days ahead. Where no person's time is at hand, quiet weeks are allowed for. */
export const isFartherThan = (group: Group, moment: number, days: number): boolean => moment > addDays(group.clock, days + MOST_BEHIND)
