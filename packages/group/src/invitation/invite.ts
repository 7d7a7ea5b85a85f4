import { laterOf } from '../term.ts'
import { addDays } from '../days.ts'
import type { Way } from '../deed.ts'
import { id, whole } from '../fields.ts'
import type { Group } from '../shape.ts'
import { isOver, openInvitations, seedForm } from './invitation.ts'

export type Invite = { kind: 'invite'; invitation: string; seed: Uint8Array; expires: number; uses: number }

/** So many open invitations one person may have given. */
const MOST_GIVEN = 5

/** I give somebody a way to our door. Whether they come in, the group still decides. */
export const invite = {
  carries: { invitation: id, seed: seedForm, expires: whole(), uses: whole(1, 50) },
  refuse: {
    'this-invitation-is-here': (group, { deed }) => group.invitations.has(deed.invitation) || isProposed(group, deed.invitation),
    'we-are-closed-for-now': (group) => group.rules.admission === 'closed',
    'it-would-end-at-once': (group, { at, deed }) => deed.expires <= laterOf(at, group),
    'it-would-end-too-late': (group, { at, deed }) => deed.expires > addDays(laterOf(at, group), 60),
    'you-gave-many-invitations': (group, { by }) => openInvitations(group).filter((one) => one.by === by).length >= MOST_GIVEN,
  },
  change(group, { by, deed: { invitation, seed, expires, uses } }) {
    // Those of mine that are used up go, so that giving and using them up all day leaves no heap.
    for (const one of group.invitations.values()) if (one.by === by && isOver(group, one)) group.invitations.delete(one.id)
    group.invitations.set(invitation, { id: invitation, seed, by, door: null, occasion: null, expires, left: uses })
  },
} satisfies Way<Invite>

/** Nobody takes the name of a door the group is deciding about: it could not open any more. */
const isProposed = (group: Group, invitation: string): boolean =>
  [...group.decisions.values()].some(({ matter }) => matter.matter === 'door' && matter.invitation === invitation)
