import type { Way } from '../deed.ts'
import { aboutGuest, noSuchGuest, notHereYet, theirTimeIsOver } from './asked.ts'
import { hasWrittenMuch } from './guest.ts'

export type WriteToGuest = { kind: 'write-to-guest'; guest: string }

/** Someone writes to a guest, and all members can read it; the words travel beside the deed. */
export const writeToGuest = {
  carries: aboutGuest,
  refuse: {
    'no-such-guest': noSuchGuest,
    'their-time-is-over': theirTimeIsOver,
    'they-have-not-come-yet': notHereYet,
    'many-letters-already': (group, { by, deed }) => hasWrittenMuch(group.guests.get(deed.guest)!, by),
  },
  change(group, { id, by, deed }) {
    const guest = group.guests.get(deed.guest)!
    group.guests.set(guest.id, { ...guest, letters: [...guest.letters, { id, by, at: group.clock }] })
  },
} satisfies Way<WriteToGuest>
