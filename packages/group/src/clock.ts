import { whole } from './fields.ts'
import type { Draft } from './shape.ts'

/** A time a deed may claim: 1970 to 2100, in ms. So a lie cannot push the clock where nothing can close after it. */
export const isTime = whole(0, 4_102_444_800_000)

/**
 * The group's time is the second latest that its members have claimed, and never runs back;
 * alone, one's own. So no single person, and no server, can hurry the group.
 */
export function tick(group: Draft, by: string, at: number): void {
  const me = group.members.get(by)
  if (me && at > (me.claimed ?? -1)) group.members.set(by, { ...me, claimed: at })
  group.clock = Math.max(group.clock, agreedTime(group))
}

function agreedTime(group: Draft): number {
  let latest = 0
  let second = 0
  for (const { claimed } of group.members.values()) {
    second = Math.max(second, Math.min(latest, claimed ?? 0))
    latest = Math.max(latest, claimed ?? 0)
  }
  return group.members.size === 1 ? latest : second
}
