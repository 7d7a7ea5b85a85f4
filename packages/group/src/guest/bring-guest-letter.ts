import type { Way } from '../deed.ts'
import { id } from '../fields.ts'
import { aboutGuest, noSuchGuest, notHereYet, theirTimeIsOver } from './asked.ts'
import { hasWrittenMuch } from './guest.ts'

export type BringGuestLetter = { kind: 'bring-guest-letter'; guest: string; letter: string }

/** A guest wrote; someone carries the letter in, and its words travel beside the deed. */
export const bringGuestLetter = {
  carries: { ...aboutGuest, letter: id },
  refuse: {
    'no-such-guest': noSuchGuest,
    'their-time-is-over': theirTimeIsOver,
    'they-have-not-come-yet': notHereYet,
    'this-letter-is-here': (group, { deed }) => group.guests.get(deed.guest)!.letters.some((letter) => letter.id === deed.letter),
    'many-letters-already': (group, { deed }) => hasWrittenMuch(group.guests.get(deed.guest)!, null),
  },
  change(group, { deed }) {
    const guest = group.guests.get(deed.guest)!
    group.guests.set(guest.id, { ...guest, letters: [...guest.letters, { id: deed.letter, by: null, at: group.clock }] })
  },
} satisfies Way<BringGuestLetter>
