import type { Way } from '../deed.ts'
import { id } from '../fields.ts'
import { isBeingDecided } from './admit.ts'

export type NotNow = { kind: 'not-now'; knock: string }

/** The knock is set aside for now. Anybody takes it up again by answering it or by proposing to admit. */
export const notNow = {
  carries: { knock: id },
  refuse: {
    'no-such-knock': (group, { deed }) => !group.knocks.has(deed.knock),
    'it-is-being-decided': (group, { deed }) => isBeingDecided(group, deed.knock),
  },
  change(group, { deed }) {
    const knock = group.knocks.get(deed.knock)!
    group.knocks.set(knock.id, { ...knock, notNow: true })
  },
} satisfies Way<NotNow>
