import { whole } from './fields.ts'
import { isResting } from './membership/index.ts'
import type { Draft } from './shape.ts'

/** A time a deed may claim: 1970 to 2100, in ms. So a lie cannot push the clock where nothing can close after it. */
export const isTime = whole(0, 4_102_444_800_000)

/**
 * The group's time is the one that half of those who are there, at least two, have reached by what each claimed last;
 * alone, one's own. So no server and no few people can hurry the group, and a silent half cannot hold it up. A clock
 * that was wrong is right again once whoever was wrong speaks again or goes.
 */
export function tick(group: Draft, by: string, at: number): void {
  const me = group.members.get(by)
  if (me) group.members.set(by, { ...me, claimed: at })
  group.clock = agreedTime(group)
}

function agreedTime(group: Draft): number {
  const claims = claimsOf(group, true)
  const counted = claims.length < 2 ? claimsOf(group, false) : claims
  const reached = Math.max(Math.ceil(counted.length / 2), Math.min(2, counted.length))
  return counted.sort((one, other) => other - one)[reached - 1] ?? group.clock
}

/** Whoever rests is there once they do something; counted then in both ways, lest a few rest to become half of the others. */
function claimsOf(group: Draft, onlyThere: boolean): number[] {
  const claims: number[] = []
  for (const { u, claimed, resting } of group.members.values()) {
    if (!onlyThere || !isResting(group, u) || claimed > resting!.since) claims.push(claimed)
  }
  return claims
}
