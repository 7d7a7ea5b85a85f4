import type { Way } from '../deed.ts'
import { knownTask, taskName } from './task.ts'
import type { KnownTask } from './task.ts'

export type NameTask = { kind: 'name-task'; name: string; key: KnownTask | null }

/** So many tasks one person may have named at once. */
const MOST_NAMED = 12

/** Something has to be done; I say so. Nobody has it yet. */
export const nameTask = {
  carries: { name: taskName, key: knownTask },
  refuse: {
    'this-task-is-here': (group, { id }) => group.tasks.has(id),
    'you-named-many-tasks': (group, { by }) => [...group.tasks.values()].filter((task) => task.by === by).length >= MOST_NAMED,
  },
  change(group, { id, by, deed: { name, key } }) {
    group.tasks.set(id, { id, name, key, by, holder: null, offered: null })
  },
} satisfies Way<NameTask>
