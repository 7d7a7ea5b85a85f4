import type { Draft } from '../shape.ts'

/** Somebody left: what they did is free, what they had done is nobody's business any more. */
export function freeTasksOf(group: Draft, u: string): void {
  for (const task of group.tasks.values()) {
    const holder = task.holder?.u === u ? null : task.holder
    const offered = task.offered === u || holder === null ? null : task.offered
    if (holder !== task.holder || offered !== task.offered) group.tasks.set(task.id, { ...task, holder, offered })
  }
  for (const turn of group.turns.values()) if (turn.u === u) group.turns.delete(turn.id)
}
