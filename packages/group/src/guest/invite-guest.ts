import { id, whole } from '../fields.ts'
import { occasionText, seedForm } from '../invitation/index.ts'
import type { Weighty } from '../matter.ts'
import { aliasText, hasAlias } from '../membership/index.ts'
import { isFartherThan } from '../term.ts'
import { guestKind, guestsHere } from './guest.ts'
import type { GuestKind } from './guest.ts'

export type InviteGuest = {
  matter: 'guest'
  guest: string
  as: GuestKind
  alias: string
  occasion: string
  seed: Uint8Array
  until: number
}

/** So many at once; more would be a public evening. */
const MOST_GUESTS = 12

/** The group asks somebody who is no member to visit, for one occasion and for a time. */
export const inviteGuest = {
  carries: { guest: id, as: guestKind, alias: aliasText, occasion: occasionText, seed: seedForm, until: whole() },
  refuse: {
    'this-guest-is-here': (group, { guest }) => group.guests.has(guest),
    'alias-is-taken': (group, { alias }) => hasAlias(group, alias),
    'it-would-end-at-once': (group, { until }) => until <= group.clock,
    'it-would-end-too-late': (group, { until }) => isFartherThan(group, until, 366),
    'we-have-many-guests': (group) => guestsHere(group).length >= MOST_GUESTS,
  },
  touches: (_group, { guest }) => [`guest ${guest}`],
  passed(group, { matter: _, guest, ...asked }, decision) {
    group.guests.set(guest, { id: guest, ...asked, decision: decision.id, reply: null, letters: [] })
  },
} satisfies Weighty<InviteGuest>
