import type { Way } from '../deed.ts'
import { replyForm } from '../membership/index.ts'
import { aboutGuest, noSuchGuest, theirTimeIsOver } from './asked.ts'

export type BringGuest = { kind: 'bring-guest'; guest: string; reply: { address: Uint8Array; key: Uint8Array } }

/** A guest has used their link; someone carries in where letters reach them. The first to use it is the guest. */
export const bringGuest = {
  carries: { ...aboutGuest, reply: replyForm },
  refuse: {
    'no-such-guest': noSuchGuest,
    'their-time-is-over': theirTimeIsOver,
    'this-guest-is-here': (group, { deed }) => group.guests.get(deed.guest)!.reply !== null,
  },
  change(group, { deed: { guest, reply } }) {
    group.guests.set(guest, { ...group.guests.get(guest)!, reply })
  },
} satisfies Way<BringGuest>
