import type { Way } from '../deed.ts'

export type Return = { kind: 'return' }

/** I am back. */
export const comeBack = {
  carries: {},
  refuse: {
    'you-are-not-resting': (group, { by }) => !group.members.get(by)?.resting,
  },
  change(group, { by }) {
    const me = group.members.get(by)!
    group.members.set(by, { ...me, resting: null })
  },
} satisfies Way<Return>
