import type { Way } from '../deed.ts'

export type HideContact = { kind: 'hide-contact' }

/** My contact card is not for you any more. It is forgotten at once. */
export const hideContact = {
  carries: {},
  alsoWhilePaused: true,
  refuse: {
    'you-show-no-contact': (group, { by }) => group.members.get(by)!.contact === null,
  },
  change(group, { by }) {
    group.members.set(by, { ...group.members.get(by)!, contact: null })
  },
} satisfies Way<HideContact>
