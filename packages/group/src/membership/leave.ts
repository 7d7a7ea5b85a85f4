import type { Way } from '../deed.ts'
import { oneOf, optional } from '../fields.ts'
import type { Draft } from '../shape.ts'
import { depart } from './depart.ts'

/** What becomes of what I shared: it stays until it is forgotten, or goes with me. */
type MyWords = 'stay' | 'go'

export type Leave = { kind: 'leave'; words?: MyWords }

/** I go: alone, at once, without a reason. Nothing can refuse it. */
export const leave = {
  carries: { words: optional(oneOf<MyWords>(['stay', 'go'])) },
  alsoWhilePaused: true,
  refuse: {},
  change(group, { id, by, deed }) {
    if (deed.words === 'go') takeBackAll(group, by)
    depart(group, by, `leave:${id}`)
  },
} satisfies Way<Leave>

function takeBackAll(group: Draft, u: string): void {
  for (const words of [group.sharings, group.remarks]) {
    for (const { id, by } of words.values()) if (by === u) words.delete(id)
  }
}
