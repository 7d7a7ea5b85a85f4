import type { Way } from '../deed.ts'
import { aboutTask, isInOtherHands, letGo, noSuchTask } from './asked.ts'

export type DropTask = { kind: 'drop-task'; task: string }

/** This need not be done any more. Nobody drops a task out of somebody's hands. */
export const dropTask = {
  carries: aboutTask,
  refuse: {
    'no-such-task': noSuchTask,
    'someone-has-this-task': isInOtherHands,
  },
  change(group, { id, deed }) {
    letGo(group, group.tasks.get(deed.task)!, id)
    group.tasks.delete(deed.task)
  },
} satisfies Way<DropTask>
