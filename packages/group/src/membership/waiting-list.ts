import { DAY } from '../days.ts'
import type { Decision } from '../decision/index.ts'
import type { Group } from '../shape.ts'
import type { Knock } from './member.ts'

/** Who may come in already; a place is kept for them. */
export const welcomed = (group: Group): Readonly<Knock>[] =>
  [...group.passages.values()].flatMap(({ knock }) => group.knocks.get(knock ?? '') ?? [])

/** How many more people the group has room for; null when it has set no size. */
export const placesLeft = (group: Group): number | null =>
  group.rules.size === null ? null : Math.max(0, group.rules.size - group.members.size - welcomed(group).length)

/**
 * Who waits at the door, in the order they came: without those who are welcome already, who were set aside, or about
 * whom the group has not said yes when it was asked.
 */
export function waitingList(group: Group): Readonly<Knock>[] {
  const settled = new Set(welcomed(group).map(({ id }) => id))
  for (const decision of group.record.values()) if (decision.matter.matter === 'admit' && saidNotYes(decision)) settled.add(decision.matter.knock)
  return [...group.knocks.values()].filter(({ id, notNow }) => notNow === null && !settled.has(id))
}

/** The group was asked for a week at least, by somebody who meant it: or one person alone could clear the line. */
const saidNotYes = ({ by: proposer, outcome, lasts, answers }: Readonly<Decision>): boolean =>
  outcome === 'failed' && lasts >= 7 * DAY && !answers.some(({ by, answer }) => by === proposer && answer === 'no')

/** More people wait longer than there are places. As long as there is room for all of them, nobody is ahead of anybody. */
export function someoneWaitsLonger(group: Group, knock: string): boolean {
  const places = placesLeft(group) ?? (group.rules.admission === 'waiting' ? 1 : Infinity)
  const order = [...group.knocks.keys()]
  const place = order.indexOf(knock)
  return waitingList(group).filter(({ id }) => order.indexOf(id) < place).length >= places
}
