import { agreementsForm, rulesForm } from '../agreement/index.ts'
import { decisionForm } from '../decision/index.ts'
import type { Decision } from '../decision/index.ts'
import { anyText, exactly, list, optional, orNull, whole } from '../fields.ts'
import { description, language } from '../founding/index.ts'
import { formerForm, knockForm, memberForm, passageForm } from '../membership/index.ts'
import type { Former, Knock, Member, Passage } from '../membership/index.ts'
import type { Draft } from '../shape.ts'
import { sharingForm } from '../sharing/index.ts'
import type { Sharing } from '../sharing/index.ts'
import { cardForm } from '../voice/index.ts'

type Tables = 'members' | 'former' | 'passages' | 'knocks' | 'decisions' | 'record' | 'sharings'

/** A group as one plain value: its tables are lists of rows, in the order they came. */
export type Snapshot = Omit<Draft, Tables> & {
  members: Member[]
  former: Former[]
  passages: Passage[]
  knocks: Knock[]
  decisions: Decision[]
  record: Decision[]
  sharings?: Sharing[]
}

const rows = <Row>(form: (value: unknown) => value is Row) => list(form, 0, 1_000_000)

/** Whether a value has exactly the form of a snapshot. What it says is for the members to compare. */
export const isSnapshot = exactly<Snapshot>({
  // before the founding there is no name yet
  name: anyText(120),
  purpose: anyText(2000),
  audience: description.audience,
  language,
  founded: orNull(whole()),
  agreements: agreementsForm,
  rules: rulesForm,
  card: orNull(cardForm),
  clock: whole(),
  members: rows(memberForm),
  former: rows(formerForm),
  passages: rows(passageForm),
  knocks: rows(knockForm),
  decisions: rows(decisionForm),
  record: rows(decisionForm),
  sharings: optional(rows(sharingForm)),
})
