import { tableNames } from '../shape.ts'
import type { Draft, Group, TableName } from '../shape.ts'
import type { Value } from '../log.ts'
import { fleetingTables, isSnapshot } from './snapshot.ts'
import type { Snapshot } from './snapshot.ts'

/** What carries the group, as one plain value: people, agreements, rules, card, decisions, time. No sharings, no remarks. */
export const freeze = (group: Group): Snapshot => asRows(group, tableNames.filter((name) => !fleetingTables.includes(name)))

/** Everything, for a device's own memory: also what was shared and is not yet forgotten. */
export const keep = (group: Group): Snapshot => asRows(group, tableNames)

/** The group that was frozen or kept. Throws when the value is not a snapshot. */
export function thaw(value: Value): Draft {
  if (!isSnapshot(value)) throw new TypeError('This is no snapshot of a group.')
  const { unread: _, ...plain } = value as Snapshot
  // Each table has the rows of its own name, which the compiler cannot follow.
  return { ...plain, ...Object.fromEntries(tableNames.map((name) => [name, table(name, value[name] ?? [])])) } as unknown as Draft
}

function asRows(group: Group, names: readonly TableName[]): Snapshot {
  const plain = Object.entries(group).filter(([name]) => !tableNames.includes(name as TableName))
  return Object.fromEntries([...plain, ...names.map((name) => [name, [...group[name].values()]])]) as Snapshot
}

const table = (name: TableName, rows: readonly object[]): Map<string, object> =>
  new Map(rows.map((row) => [(row as Record<string, string>)[named[name] ?? 'id']!, row]))

/** What a row is called by, where it is not its id. */
const named: { [name in TableName]?: string } = { members: 'u', former: 'u', pauses: 'u', passages: 'cause' }
