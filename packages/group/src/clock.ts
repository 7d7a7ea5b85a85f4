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
  const there = claimsOf(group, true)
  const claims = (there.length < 2 ? claimsOf(group, false) : there).sort()
  const reached = Math.max(Math.ceil(claims.length / 2), Math.min(2, claims.length))
  return claims[claims.length - reached] ?? group.clock
}

/** Whoever rests is there once they do something; counted then in both ways, lest a few rest to become half of the others. */
function claimsOf(group: Draft, onlyThere: boolean): Float64Array {
  const claims = new Float64Array(group.members.size)
  let n = 0
  for (const { u, claimed, resting } of group.members.values()) {
    if (resting === null || !onlyThere || !isResting(group, u) || claimed > resting.since) claims[n++] = claimed
  }
  return claims.subarray(0, n)
}
