import type { Way } from '../deed.ts'

export type ShowContact = { kind: 'show-contact' }

/** How one can reach me outside of here; the words travel beside the deed. A newer card takes the place of the older one. */
export const showContact = {
  carries: {},
  refuse: {},
  change(group, { id, by }) {
    group.members.set(by, { ...group.members.get(by)!, contact: id })
  },
} satisfies Way<ShowContact>
