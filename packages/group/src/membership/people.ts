import type { Draft, Group } from '../shape.ts'
import type { Member } from './member.ts'

export const isMember = (group: Group, u: string): boolean => group.members.has(u)

/** Resting, and not yet back: not asked, not reminded, but free to act at any time. */
export function isResting(group: Group, u: string): boolean {
  const resting = group.members.get(u)?.resting
  return !!resting && (resting.until === null || group.clock < resting.until)
}

/** Everybody in the group, in the order they came. */
export const members = (group: Group): Readonly<Member>[] => [...group.members.values()]

export const hasAlias = (group: Group, alias: string, except?: string): boolean =>
  members(group).some((member) => member.alias === alias && member.u !== except)

/** What someone is called, also after they have left; null once that is forgotten. */
export const aliasOf = (group: Group, u: string): string | null =>
  group.members.get(u)?.alias ?? group.former.get(u)?.alias ?? null

/** Someone is here from now on. Two people never bear the same alias: the later one gets a number. */
export function arrive(group: Draft, who: Pick<Member, 'u' | 'alias' | 'since' | 'seq' | 'acceptedAgreements'>): void {
  let alias = who.alias
  for (let n = 2; hasAlias(group, alias); n++) alias = `${who.alias} ${n}`
  group.members.set(who.u, { ...who, alias, claimed: group.clock, resting: null, line: '', contact: null })
  group.former.delete(who.u)
}
