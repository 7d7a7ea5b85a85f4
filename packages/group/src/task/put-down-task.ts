import type { Way } from '../deed.ts'
import { aboutTask, letGo, noSuchTask, notYourTask } from './asked.ts'

export type PutDownTask = { kind: 'put-down-task'; task: string }

/** I no longer do this; it is free for somebody else. */
export const putDownTask = {
  carries: aboutTask,
  refuse: {
    'no-such-task': noSuchTask,
    'you-do-not-have-this-task': notYourTask,
  },
  change(group, { id, deed }) {
    letGo(group, { ...group.tasks.get(deed.task)!, offered: null }, id)
  },
} satisfies Way<PutDownTask>
