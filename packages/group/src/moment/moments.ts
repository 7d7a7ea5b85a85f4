import type { Group } from '../shape.ts'

/**
 * The next moment something waits for by the group's clock, in ms; null when nothing does: somebody comes in, sisters
 * open, the group ends. Only a deed moves that clock, so a device tells the time when such a moment has come.
 */
export function nextMoment(group: Group): number | null {
  const moments = [...group.passages.values()].map(({ from }) => from)
  for (const { opens } of group.splits.values()) moments.push(opens)
  if (group.ending !== null && group.ended === null) moments.push(group.ending.on)
  const ahead = moments.filter((moment) => moment > group.clock)
  return ahead.length === 0 ? null : Math.min(...ahead)
}
