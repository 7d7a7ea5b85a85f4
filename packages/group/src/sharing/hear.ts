import type { Way } from '../deed.ts'
import { itIsYourOwn, noSuchSharing, toSharing, youCameLater } from './listeners.ts'

export type Hear = { kind: 'hear'; sharing: string }

/** I heard you. */
export const hear = {
  carries: toSharing,
  fleeting: true,
  refuse: {
    'no-such-sharing': noSuchSharing,
    'it-is-your-own': itIsYourOwn,
    'you-came-later': youCameLater,
    'you-said-so-already': (group, { by, deed }) => group.sharings.get(deed.sharing)!.heardBy.includes(by),
  },
  change(group, { by, deed }) {
    const sharing = group.sharings.get(deed.sharing)!
    group.sharings.set(sharing.id, { ...sharing, heardBy: [...sharing.heardBy, by] })
  },
} satisfies Way<Hear>
