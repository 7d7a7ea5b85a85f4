import { id, whole } from '../fields.ts'
import type { Weighty } from '../matter.ts'
import { isFartherThan } from '../term.ts'
import { occasionText, seedForm } from './invitation.ts'

export type OpenDoor = { matter: 'door'; invitation: string; seed: Uint8Array; until: number; most: number; occasion: string }

/** The group opens a door, to become one with another group: who comes by it is welcome without being decided about. */
export const openDoor = {
  carries: { invitation: id, seed: seedForm, until: whole(), most: whole(1, 100), occasion: occasionText },
  refuse: {
    'this-invitation-is-here': (group, { invitation }) => group.invitations.has(invitation),
    'it-would-end-at-once': (group, { until }) => until <= group.clock,
    'it-would-end-too-late': (group, { until }) => isFartherThan(group, until, 60),
  },
  touches: (_group, { invitation }) => [`invitation ${invitation}`],
  passed(group, { invitation, seed, until, most, occasion }, decision) {
    group.invitations.set(invitation, { id: invitation, seed, by: null, door: decision.id, occasion, expires: until, left: most })
  },
} satisfies Weighty<OpenDoor>
