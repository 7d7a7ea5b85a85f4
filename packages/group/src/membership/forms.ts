import { anyText, bytes, exactly, id, list, orNull, text, whole } from '../fields.ts'
import type { Former, Knock, Member, Passage } from './member.ts'

export const aliasText = text(60)
/** What someone is called here: their alias, perhaps with a number. */
const calledText = text(72)
/** One line about oneself. */
export const lineText = anyText(200)
export const replyForm = exactly({ address: bytes(32, 32), key: bytes(1, 4096) })
export const recordForm = bytes(1, 8192)

export const memberForm = exactly<Member>({
  u: id,
  alias: calledText,
  since: whole(),
  seq: whole(),
  claimed: whole(),
  resting: orNull(exactly({ until: orNull(whole()), since: whole() })),
  acceptedAgreements: whole(),
  line: lineText,
  contact: orNull(id),
})

export const formerForm = exactly<Former>({ u: id, alias: calledText, left: whole() })

export const knockForm = exactly<Knock>({
  id,
  alias: aliasText,
  u: id,
  record: recordForm,
  reply: replyForm,
  broughtBy: id,
  brought: whole(),
  answeredBy: list(id, 0, 10_000),
  visits: whole(),
  invitation: orNull(id),
  invitedBy: orNull(id),
  notNow: orNull(exactly({ by: id, at: whole() })),
  accepted: orNull(whole()),
})

export const passageForm = exactly<Passage>({ cause: text(128), leaves: orNull(id), knock: orNull(id), from: whole() })
