import { addDays } from '../days.ts'
import { whole } from '../fields.ts'
import type { Weighty } from '../matter.ts'
import { isFartherThan, latestOf } from '../term.ts'
import { isChoosing } from './choices.ts'
import { sisterNames } from './split.ts'

export type OpenSisters = { matter: 'sisters'; names: string[]; opens: number }

/** Days in which one can choose, at the least, also when the decision took long. */
const TIME_TO_CHOOSE = 3

/** The group has grown large: it opens one to three sister groups. It goes on itself; who chooses nothing stays. */
export const openSisters = {
  carries: { names: sisterNames, opens: whole() },
  refuse: {
    'it-would-open-too-late': (group, { opens }) => isFartherThan(group, opens, 366),
    'we-are-choosing-sisters': (group) => [...group.splits.values()].some((split) => isChoosing(group, split)),
  },
  touches: () => ['sisters'],
  passed(group, { names, opens }, { id }) {
    group.splits.set(id, {
      id, names, agreements: group.agreements.lines, opens: Math.max(opens, addDays(latestOf(group.clock, group), TIME_TO_CHOOSE)), choices: [], lives: [],
    })
  },
} satisfies Weighty<OpenSisters>
