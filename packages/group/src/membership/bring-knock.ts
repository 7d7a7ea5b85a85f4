import type { Way } from '../deed.ts'
import { id, optional } from '../fields.ts'
import { isOver } from '../invitation/index.ts'
import type { Invitation } from '../invitation/index.ts'
import type { Group } from '../shape.ts'
import { comeByDoor, isDoor } from './come-by-door.ts'
import { makeRoom, mayMakeRoom } from './doorstep.ts'
import { aliasText, recordForm, replyForm } from './forms.ts'
import { isMember } from './people.ts'

export type BringKnock = {
  kind: 'bring-knock'
  knock: string
  alias: string
  u: string
  record: Uint8Array
  reply: { address: Uint8Array; key: Uint8Array }
  invitation?: string
}

/** A stranger knocked in the letterbox, or by an invitation; someone carries the knock in, for all to see. */
export const bringKnock = {
  carries: {
    knock: id,
    alias: aliasText,
    u: id,
    record: recordForm,
    reply: replyForm,
    invitation: optional(id),
  },
  refuse: {
    'this-knock-is-here': (group, { deed }) => group.knocks.has(deed.knock),
    'they-are-a-member': (group, { deed }) => isMember(group, deed.u),
    'no-such-invitation': (group, { deed }) => deed.invitation !== undefined && !invitationOf(group, deed),
    'this-invitation-is-over': (group, { deed }) => deed.invitation !== undefined && isOver(group, invitationOf(group, deed)!),
    'we-are-closed-for-now': (group, { deed }) => group.rules.admission === 'closed' && !isDoor(invitationOf(group, deed)),
    'many-are-at-the-door': (group) => !mayMakeRoom(group),
  },
  change(group, { by, deed }) {
    const { kind: _, knock, invitation: __, ...said } = deed
    const invitation = invitationOf(group, deed)
    makeRoom(group)
    group.knocks.set(knock, {
      id: knock, ...said, broughtBy: by, brought: group.clock, answeredBy: [], visits: 0,
      invitation: invitation?.id ?? null, invitedBy: invitation?.by ?? null, notNow: null, accepted: null,
    })
    if (!invitation) return
    group.invitations.set(invitation.id, { ...invitation, left: invitation.left - 1 })
    if (isDoor(invitation)) comeByDoor(group, knock)
  },
} satisfies Way<BringKnock>

const invitationOf = (group: Group, { invitation }: BringKnock): Readonly<Invitation> | undefined =>
  group.invitations.get(invitation ?? '')
