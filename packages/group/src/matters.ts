import { adopt, agreeFreely, chooseRules } from './agreement/index.ts'
import type { Adopt, AgreeFreely, ChooseRules } from './agreement/index.ts'
import { firstReason } from './deed.ts'
import type { Decision } from './decision/index.ts'
import { holds, isPlainMap } from './fields.ts'
import { describe } from './founding/index.ts'
import type { Purpose } from './founding/index.ts'
import type { Weighty } from './matter.ts'
import { admit } from './membership/index.ts'
import type { Admit } from './membership/index.ts'
import type { Draft, Group } from './shape.ts'
import { showCard } from './voice/index.ts'
import type { ShowCard } from './voice/index.ts'

/** Everything only the whole group can do. */
export type Matter = Admit | Adopt | Purpose | ChooseRules | ShowCard | AgreeFreely

export const matters = {
  admit,
  agreements: adopt,
  purpose: describe,
  rules: chooseRules,
  card: showCard,
  decide: agreeFreely,
} satisfies { [M in Matter as M['matter']]: Weighty<M> }

// Each matter meets only its own rules: the table above pairs them by name, which the compiler cannot follow.
const of = (matter: Matter) => matters[matter.matter] as unknown as Weighty<Matter>

export function isMatter(value: unknown): value is Matter {
  if (!isPlainMap(value) || typeof value.matter !== 'string' || !Object.hasOwn(matters, value.matter)) return false
  return holds<unknown>(value, of(value as Matter).carries, 'matter')
}

export const whyNotAsked = (group: Group, matter: Matter): string | null => firstReason(of(matter).refuse, group, matter)

export function bothTouch(group: Group, one: Matter, other: Matter): boolean {
  const touched = of(one).touches(group, one)
  return of(other).touches(group, other).some((thing) => touched.includes(thing))
}

export const takeEffect = (group: Draft, decision: Decision): void => of(decision.matter).passed(group, decision.matter, decision)
