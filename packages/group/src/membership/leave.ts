import type { Way } from '../deed.ts'

export type Leave = { kind: 'leave' }

/** I go: alone, at once, without a reason. Nothing can refuse it. */
export const leave = {
  carries: {},
  refuse: {},
  change(group, { id, by }) {
    const { alias } = group.members.get(by)!
    const cause = `leave:${id}`
    group.members.delete(by)
    group.former.set(by, { u: by, alias, left: group.clock })
    group.passages.set(cause, { cause, leaves: by, knock: null })
  },
} satisfies Way<Leave>
