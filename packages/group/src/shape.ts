import { firstRules, foundedAt } from './agreement/index.ts'
import type { Agreements, Rules, Since } from './agreement/index.ts'
import type { Decision } from './decision/index.ts'
import type { Ending } from './ending/index.ts'
import type { Guest } from './guest/index.ts'
import type { Invitation } from './invitation/index.ts'
import type { Former, Knock, Member, Passage } from './membership/index.ts'
import type { Pause } from './pause/index.ts'
import type { Question } from './question/index.ts'
import type { Remark } from './remark/index.ts'
import type { Sharing } from './sharing/index.ts'
import type { Split } from './sister/index.ts'
import type { Task, Turn } from './task/index.ts'
import type { Card } from './voice/index.ts'

export type Audience = 'affected' | 'relatives' | 'both'
export type Language = 'en' | 'fr' | 'de'

/**
 * A group while deeds are being written into it. Rows are never changed, only replaced;
 * tables keep the order in which things came.
 */
export type Draft = {
  /** the place of the founding in the log; null while there is no group yet */
  founded: number | null
  name: string
  purpose: string
  audience: Audience
  language: Language
  agreements: Agreements
  rules: Rules
  card: Card | null
  /** when and how each setting came to be as it is */
  since: Since
  /** of the rules; a program that does not know it stops reading */
  edition: number
  /** the group's own time, ms since 1970 */
  clock: number
  members: Map<string, Member>
  former: Map<string, Former>
  /** changes of membership that wait for their rekey, by cause, oldest first */
  passages: Map<string, Passage>
  knocks: Map<string, Knock>
  invitations: Map<string, Invitation>
  /** who is no member and was asked to visit */
  guests: Map<string, Guest>
  tasks: Map<string, Task>
  /** who had which task in the last year */
  turns: Map<string, Turn>
  /** sister groups one can choose, or has chosen lately */
  splits: Map<string, Split>
  /** the group has decided to end */
  ending: Ending | null
  /** the group's time when it ended */
  ended: number | null
  /** decisions that are open */
  decisions: Map<string, Decision>
  /** decisions that have ended: the minutes */
  record: Map<string, Decision>
  /** who was asked to pause, by person */
  pauses: Map<string, Pause>
  /** light questions, which bind nobody */
  questions: Map<string, Question>
  /** what was said about proposals; like sharings, not given to a newcomer */
  remarks: Map<string, Remark>
  /** what was shared and is not yet forgotten; not given to a newcomer */
  sharings: Map<string, Sharing>
}

/** A self-help group, as its log tells it. */
export type Group = {
  readonly [K in keyof Draft]: Draft[K] extends Map<string, infer Row> ? ReadonlyMap<string, Readonly<Row>> : Draft[K]
}

/** Nothing yet: what a log without entries tells. */
export const emptyGroup = (): Draft => ({
  founded: null,
  name: '',
  purpose: '',
  audience: 'both',
  language: 'en',
  agreements: { version: 0, lines: [], since: 0, reread: null },
  rules: firstRules,
  card: null,
  since: foundedAt(0),
  edition: 1,
  clock: 0,
  members: new Map(),
  former: new Map(),
  passages: new Map(),
  knocks: new Map(),
  invitations: new Map(),
  guests: new Map(),
  tasks: new Map(),
  turns: new Map(),
  splits: new Map(),
  ending: null,
  ended: null,
  decisions: new Map(),
  record: new Map(),
  pauses: new Map(),
  questions: new Map(),
  remarks: new Map(),
  sharings: new Map(),
})

const nothing = emptyGroup()

export type TableName = { [K in keyof Draft]: Draft[K] extends Map<string, unknown> ? K : never }[keyof Draft]
export type RowOf<K extends TableName> = Draft[K] extends Map<string, infer Row> ? Row : never

/** The tables of a group, each with rows by their names. */
export const tableNames = Object.keys(nothing).filter((name) => nothing[name as keyof Draft] instanceof Map) as TableName[]

/** The same group with tables of its own; the rows are shared, since rows are never changed. */
export function copyOf(group: Group): Draft {
  const copy: Record<string, unknown> = { ...group }
  for (const name of tableNames) copy[name] = new Map<string, unknown>(group[name])
  return copy as Draft
}
