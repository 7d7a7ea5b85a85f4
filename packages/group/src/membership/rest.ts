import type { Way } from '../deed.ts'
import { optional, whole } from '../fields.ts'

export type Rest = { kind: 'rest'; until?: number }

/** I stay away for a while and keep my place. Decisions do not wait for me; I may still answer. */
export const rest = {
  carries: { until: optional(whole()) },
  refuse: {},
  change(group, { by, at, deed }) {
    const me = group.members.get(by)!
    group.members.set(by, { ...me, resting: { until: deed.until ?? null, since: at } })
  },
} satisfies Way<Rest>
