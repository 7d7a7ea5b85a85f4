import { firstRules } from './agreement/index.ts'
import type { Agreements, Rules } from './agreement/index.ts'
import type { Decision } from './decision/index.ts'
import type { Former, Knock, Member, Passage } from './membership/index.ts'
import type { Sharing } from './sharing/index.ts'
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
  /** the group's own time, ms since 1970 */
  clock: number
  members: Map<string, Member>
  former: Map<string, Former>
  /** changes of membership that wait for their rekey, by cause, oldest first */
  passages: Map<string, Passage>
  knocks: Map<string, Knock>
  /** decisions that are open */
  decisions: Map<string, Decision>
  /** decisions that have ended: the minutes */
  record: Map<string, Decision>
  /** what was shared and is not yet forgotten; the only table a newcomer is not given */
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
  agreements: { version: 0, lines: [], since: 0 },
  rules: firstRules,
  card: null,
  clock: 0,
  members: new Map(),
  former: new Map(),
  passages: new Map(),
  knocks: new Map(),
  decisions: new Map(),
  record: new Map(),
  sharings: new Map(),
})

/** The same group with tables of its own; the rows are shared, since rows are never changed. */
export const copyOf = (group: Group): Draft => ({
  ...group,
  members: new Map(group.members),
  former: new Map(group.former),
  passages: new Map(group.passages),
  knocks: new Map(group.knocks),
  decisions: new Map(group.decisions),
  record: new Map(group.record),
  sharings: new Map(group.sharings),
})
