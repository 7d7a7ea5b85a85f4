import type { Done } from '../deed.ts'
import { id } from '../fields.ts'
import type { Draft, Group } from '../shape.ts'
import type { Task } from './task.ts'

type AboutTask = { kind: string; task: string }

/** What every deed about a task has to keep to. */
export const aboutTask = { task: id }

export const noSuchTask = (group: Group, { deed }: Done<AboutTask>): boolean => !group.tasks.has(deed.task)

export const notYourTask = (group: Group, { by, deed }: Done<AboutTask>): boolean => group.tasks.get(deed.task)!.holder?.u !== by

/** Longer than the agreed term: from now on anybody may take it. */
export const isOverdue = (group: Group, { holder }: Readonly<Task>): boolean => holder !== null && group.clock >= holder.until

/** Somebody else does it, and their term is not over. */
export function isInOtherHands(group: Group, { by, deed }: Done<AboutTask>): boolean {
  const task = group.tasks.get(deed.task)!
  return task.holder !== null && task.holder.u !== by && !isOverdue(group, task)
}

/** Nobody does it any more; that somebody did is remembered, unless it was for less than a day. */
export function letGo(group: Draft, task: Readonly<Task>, turn: string): void {
  const { id, name, key, holder } = task
  if (holder === null) return
  group.tasks.set(id, { ...task, holder: null })
  if (group.clock - holder.since < SHORTEST_TURN) return
  group.turns.set(turn, { id: turn, u: holder.u, name, key, from: holder.since, to: group.clock })
  const theirs = [...group.turns.values()].filter(({ u }) => u === holder.u)
  for (const { id: oldest } of theirs.slice(0, -MOST_TURNS)) group.turns.delete(oldest)
}

// Tasks taken and put down all day must not fill what newcomers are given: a turn lasts a day (in ms), and so many are kept of each person.
const SHORTEST_TURN = 86_400_000
const MOST_TURNS = 24
