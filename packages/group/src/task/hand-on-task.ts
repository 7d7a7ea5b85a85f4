import type { Way } from '../deed.ts'
import { id } from '../fields.ts'
import { aboutTask, noSuchTask, notYourTask } from './asked.ts'

export type HandOnTask = { kind: 'hand-on-task'; task: string; to: string }

/** I hold my task out to somebody. It stays mine until they take it. */
export const handOnTask = {
  carries: { ...aboutTask, to: id },
  refuse: {
    'no-such-task': noSuchTask,
    'you-do-not-have-this-task': notYourTask,
    'you-have-it-yourself': (_group, { by, deed }) => deed.to === by,
    'they-are-no-member': (group, { deed }) => !group.members.has(deed.to),
  },
  change(group, { deed }) {
    group.tasks.set(deed.task, { ...group.tasks.get(deed.task)!, offered: deed.to })
  },
} satisfies Way<HandOnTask>
