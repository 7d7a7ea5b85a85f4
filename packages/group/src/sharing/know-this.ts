import type { Way } from '../deed.ts'
import { itIsYourOwn, noSuchSharing, toSharing, youCameLater } from './listeners.ts'

export type KnowThis = { kind: 'know-this'; sharing: string }

/** I know this. My own word for the feeling travels beside the deed. */
export const knowThis = {
  carries: toSharing,
  fleeting: true,
  refuse: {
    'no-such-sharing': noSuchSharing,
    'it-is-your-own': itIsYourOwn,
    'you-came-later': youCameLater,
    'you-said-so-already': (group, { by, deed }) => group.sharings.get(deed.sharing)!.knownBy.includes(by),
  },
  change(group, { by, deed }) {
    const sharing = group.sharings.get(deed.sharing)!
    group.sharings.set(sharing.id, { ...sharing, knownBy: [...sharing.knownBy, by] })
  },
} satisfies Way<KnowThis>
