import { agreementsForm, rulesForm, sinceForm } from '../agreement/index.ts'
import { decisionForm } from '../decision/index.ts'
import { endingForm } from '../ending/index.ts'
import { anyText, exactly, list, optional, orNull, whole } from '../fields.ts'
import type { Value } from '../log.ts'
import { description, language } from '../founding/index.ts'
import { guestForm } from '../guest/index.ts'
import { invitationForm } from '../invitation/index.ts'
import { formerForm, knockForm, memberForm, passageForm } from '../membership/index.ts'
import { pauseForm } from '../pause/index.ts'
import { questionForm } from '../question/index.ts'
import { remarkForm } from '../remark/index.ts'
import type { Draft, RowOf, TableName } from '../shape.ts'
import { sharingForm } from '../sharing/index.ts'
import { splitForm } from '../sister/index.ts'
import { taskForm, turnForm } from '../task/index.ts'
import { cardForm } from '../voice/index.ts'
import { unreadForm } from './unread.ts'

/** What a newcomer is not given. */
export const fleetingTables: readonly TableName[] = ['remarks', 'sharings']

/** A group as one plain value: its tables are lists of rows, in the order they came. */
export type Snapshot = Omit<Draft, TableName> & { [name in Exclude<TableName, 'remarks' | 'sharings'>]: RowOf<name>[] } & {
  remarks?: RowOf<'remarks'>[]
  sharings?: RowOf<'sharings'>[]
  /** what waits for a newer program */
  unread?: Value[]
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
  since: sinceForm,
  edition: whole(1),
  clock: whole(),
  members: rows(memberForm),
  former: rows(formerForm),
  passages: rows(passageForm),
  knocks: rows(knockForm),
  invitations: rows(invitationForm),
  guests: rows(guestForm),
  tasks: rows(taskForm),
  turns: rows(turnForm),
  splits: rows(splitForm),
  ending: orNull(endingForm),
  ended: orNull(whole()),
  decisions: rows(decisionForm),
  record: rows(decisionForm),
  pauses: rows(pauseForm),
  questions: rows(questionForm),
  remarks: optional(rows(remarkForm)),
  sharings: optional(rows(sharingForm)),
  unread: optional(unreadForm),
})
