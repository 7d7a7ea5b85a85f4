import type { Way } from '../deed.ts'

export type Reread = { kind: 'reread' }

/** We read our agreements aloud together. */
export const reread = {
  carries: {},
  refuse: {},
  change(group) {
    group.agreements = { ...group.agreements, reread: group.clock }
  },
} satisfies Way<Reread>
