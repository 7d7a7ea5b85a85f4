import { addDays } from '../days.ts'
import type { Way } from '../deed.ts'
import { orNull, whole } from '../fields.ts'
import { wish } from './sharing.ts'
import type { Wish } from './sharing.ts'

export type Share = { kind: 'share'; wish: Wish; expires: number | null }

/** I tell something, and say what I wish from those who listen. The words travel beside the deed. */
export const share = {
  carries: { wish, expires: orNull(whole()) },
  refuse: {
    'it-would-be-forgotten-at-once': (_group, { at, deed }) => deed.expires !== null && deed.expires <= at,
    'longer-than-our-memory': (group, { at, deed }) =>
      group.rules.memoryDays !== null &&
      // one day more, because words are dropped at the end of a day
      (deed.expires ?? Infinity) > addDays(at, group.rules.memoryDays + 1),
  },
  change(group, { id, seq, by, at, deed: { wish, expires } }) {
    // A newcomer cannot know every earlier id, so a repeated one is not refused: the first keeps it.
    if (group.sharings.has(id)) return
    group.sharings.set(id, { id, seq, by, wish, at, expires, heardBy: [], knownBy: [], thanks: [] })
  },
} satisfies Way<Share>
