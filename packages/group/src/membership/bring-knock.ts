import type { Way } from '../deed.ts'
import { id } from '../fields.ts'
import { aliasText, recordForm, replyForm } from './forms.ts'
import { makeRoom, mayMakeRoom } from './doorstep.ts'
import { isMember } from './people.ts'

export type BringKnock = {
  kind: 'bring-knock'
  knock: string
  alias: string
  u: string
  record: Uint8Array
  reply: { address: Uint8Array; key: Uint8Array }
}

/** A stranger knocked in the letterbox; someone carries the knock in, for all to see. */
export const bringKnock = {
  carries: {
    knock: id,
    alias: aliasText,
    u: id,
    record: recordForm,
    reply: replyForm,
  },
  refuse: {
    'this-knock-is-here': (group, { deed }) => group.knocks.has(deed.knock),
    'they-are-a-member': (group, { deed }) => isMember(group, deed.u),
    'we-are-closed-for-now': (group) => group.rules.admission === 'closed',
    'many-are-at-the-door': (group) => !mayMakeRoom(group),
  },
  change(group, { by, deed: { knock, alias, u, record, reply } }) {
    makeRoom(group)
    const came = { broughtBy: by, brought: group.clock, answeredBy: [], notNow: false, accepted: null }
    group.knocks.set(knock, { id: knock, alias, u, record, reply, ...came })
  },
} satisfies Way<BringKnock>
