import type { Way } from '../deed.ts'
import { id } from '../fields.ts'
import { close } from './invitation.ts'

export type WithdrawInvitation = { kind: 'withdraw-invitation'; invitation: string }

/** This link leads nowhere any more. Any member may say so, also of a door the group has opened. */
export const withdrawInvitation = {
  carries: { invitation: id },
  refuse: {
    'no-such-invitation': (group, { deed }) => !group.invitations.has(deed.invitation),
  },
  change(group, { deed }) {
    close(group, deed.invitation)
  },
} satisfies Way<WithdrawInvitation>
