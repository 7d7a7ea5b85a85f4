import { addDays } from '../days.ts'
import { orNull, text, whole } from '../fields.ts'
import type { Weighty } from '../matter.ts'
import { isFartherThan, latestOf } from '../term.ts'

/** `on`: when, ms since 1970; null: we go on after all. */
export type EndGroup = { matter: 'end'; on: number | null; farewell: string | null }

/** Days between the decision and the end, at the least: whoever rests can come back and ask to go on. */
const TIME_FOR_FAREWELL = 7

/** The group ends on that day, or goes on after all. Also when it has ended, whoever is still here can go on. */
export const endGroup = {
  carries: { on: orNull(whole()), farewell: orNull(text(2000)) },
  refuse: {
    'nothing-would-change': (group, { on }) => on === null && group.ending === null,
    'the-group-has-ended': (group, { on }) => on !== null && group.ended !== null,
    'it-would-end-too-late': (group, { on }) => on !== null && isFartherThan(group, on, 366),
  },
  touches: () => ['ending'],
  moot: (group, { on }) => on !== null && group.ended !== null,
  passed(group, { on }, { id }) {
    group.ended = null
    group.ending = on === null ? null : { on: Math.max(on, addDays(latestOf(group.clock, group), TIME_FOR_FAREWELL)), decision: id }
  },
} satisfies Weighty<EndGroup>
