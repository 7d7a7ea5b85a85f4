import type { Way } from '../deed.ts'
import { aboutGuest, noSuchGuest } from './asked.ts'

export type EndGuest = { kind: 'end-guest'; guest: string }

/** The visit is over before its time. Any member may say so: nobody has to write in front of somebody they are afraid of. */
export const endGuest = {
  carries: aboutGuest,
  refuse: {
    'no-such-guest': noSuchGuest,
  },
  change(group, { deed }) {
    group.guests.delete(deed.guest)
  },
} satisfies Way<EndGuest>
