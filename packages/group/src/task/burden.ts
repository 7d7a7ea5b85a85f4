import { addDays, DAY } from '../days.ts'
import type { Draft, Group } from '../shape.ts'
import type { Task, Turn } from './task.ts'

/** What lies on one person: tasks now, turns in the last twelve months, and the days of both together. */
export type Burden = { u: string; now: Readonly<Task>[]; lately: Readonly<Turn>[]; days: number }

const YEAR = 365

/** What lies on whom, for everybody who is here, in the order they came. It ranks nobody. */
export function burden(group: Group): Burden[] {
  const since = addDays(group.clock, -YEAR)
  return [...group.members.keys()].map((u) => {
    const now = tasksOf(group, u)
    const lately = [...group.turns.values()].filter((turn) => turn.u === u && turn.to > since)
    const spans = [...now.map(({ holder }) => ({ from: holder!.since, to: group.clock })), ...lately]
    const lasted = spans.reduce((sum, { from, to }) => sum + Math.max(0, to - Math.max(from, since)), 0)
    return { u, now, lately, days: Math.floor(lasted / DAY) }
  })
}

/** Tasks somebody has whose term ends within a month, or is over. */
export const tasksEndingSoon = (group: Group, u: string): Readonly<Task>[] =>
  tasksOf(group, u).filter(({ holder }) => holder!.until <= addDays(group.clock, 30))

const tasksOf = (group: Group, u: string): Readonly<Task>[] => [...group.tasks.values()].filter(({ holder }) => holder?.u === u)

/** Turns that ended more than a year ago are nobody's burden any more. */
export function forgetTurns(group: Draft): void {
  const since = addDays(group.clock, -YEAR)
  for (const { id, to } of group.turns.values()) if (to <= since) group.turns.delete(id)
}
