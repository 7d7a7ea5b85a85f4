import type { Group } from './shape.ts'

/** From when a term is counted: neither a slow phone nor a slow group may end it before it has begun. */
export const laterOf = (at: number, group: Group): number => Math.max(at, group.clock)
