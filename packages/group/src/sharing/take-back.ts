import type { Way } from '../deed.ts'
import { itIsYourOwn, noSuchSharing, toSharing } from './listeners.ts'

export type TakeBack = { kind: 'take-back'; sharing: string }

/** I take back what I said. It is forgotten at once, with everything that was answered to it. */
export const takeBack = {
  carries: toSharing,
  fleeting: true,
  alsoWhilePaused: true,
  refuse: {
    'no-such-sharing': noSuchSharing,
    'it-is-not-yours': (group, fact) => !itIsYourOwn(group, fact),
  },
  change(group, { deed }) {
    group.sharings.delete(deed.sharing)
  },
} satisfies Way<TakeBack>
