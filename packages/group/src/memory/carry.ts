import type { Draft, Group } from '../shape.ts'
import type { Value } from '../log.ts'
import { isSnapshot } from './snapshot.ts'
import type { Snapshot } from './snapshot.ts'

/** What carries the group, as one plain value: people, agreements, rules, card, decisions, time. No sharings. */
export function freeze(group: Group): Snapshot {
  const { members, former, passages, knocks, invitations, guests, tasks, turns, splits, decisions, record, pauses, questions, remarks: _, sharings: __, ...plain } = group
  return {
    ...plain,
    members: [...members.values()],
    former: [...former.values()],
    passages: [...passages.values()],
    knocks: [...knocks.values()],
    invitations: [...invitations.values()],
    guests: [...guests.values()],
    tasks: [...tasks.values()],
    turns: [...turns.values()],
    splits: [...splits.values()],
    decisions: [...decisions.values()],
    record: [...record.values()],
    pauses: [...pauses.values()],
    questions: [...questions.values()],
  }
}

/** Everything, for a device's own memory: also what was shared and is not yet forgotten. */
export const keep = (group: Group): Snapshot =>
  ({ ...freeze(group), remarks: [...group.remarks.values()], sharings: [...group.sharings.values()] })

/** The group that was frozen or kept. Throws when the value is not a snapshot. */
export function thaw(value: Value): Draft {
  if (!isSnapshot(value)) throw new TypeError('This is no snapshot of a group.')
  const { members, former, passages, knocks, invitations, guests, tasks, turns, splits, decisions, record, pauses, questions, remarks = [], sharings = [], ...plain } = value
  return {
    ...plain,
    members: table(members, ({ u }) => u),
    former: table(former, ({ u }) => u),
    passages: table(passages, ({ cause }) => cause),
    knocks: table(knocks, ({ id }) => id),
    invitations: table(invitations, ({ id }) => id),
    guests: table(guests, ({ id }) => id),
    tasks: table(tasks, ({ id }) => id),
    turns: table(turns, ({ id }) => id),
    splits: table(splits, ({ id }) => id),
    decisions: table(decisions, ({ id }) => id),
    record: table(record, ({ id }) => id),
    pauses: table(pauses, ({ u }) => u),
    questions: table(questions, ({ id }) => id),
    remarks: table(remarks, ({ id }) => id),
    sharings: table(sharings, ({ id }) => id),
  }
}

const table = <Row>(rows: Row[], nameOf: (row: Row) => string): Map<string, Row> => new Map(rows.map((row) => [nameOf(row), row]))
