import { addDays } from '../days.ts'
import type { Way } from '../deed.ts'
import { optional, whole } from '../fields.ts'
import { laterOf } from '../term.ts'
import { aboutTask, isInOtherHands, letGo, noSuchTask } from './asked.ts'

export type TakeTask = { kind: 'take-task'; task: string; until?: number }

/** Half a year, when nothing else is said; in days. */
const USUAL_TERM = 182

/** I do this for a while: a free task, one held out to me, one whose term is over, or my own for longer. */
export const takeTask = {
  carries: { ...aboutTask, until: optional(whole()) },
  refuse: {
    'no-such-task': noSuchTask,
    'someone-has-this-task': (group, fact) => isInOtherHands(group, fact) && group.tasks.get(fact.deed.task)!.offered !== fact.by,
    'it-would-end-at-once': (group, { at, deed }) => (deed.until ?? Infinity) <= laterOf(at, group),
    'it-would-end-too-late': (group, { at, deed }) => (deed.until ?? 0) > addDays(laterOf(at, group), 366),
  },
  change(group, { id, by, at, deed }) {
    letGo(group, group.tasks.get(deed.task)!, id)
    const until = deed.until ?? addDays(laterOf(at, group), USUAL_TERM)
    group.tasks.set(deed.task, { ...group.tasks.get(deed.task)!, holder: { u: by, since: group.clock, until }, offered: null })
  },
} satisfies Way<TakeTask>
