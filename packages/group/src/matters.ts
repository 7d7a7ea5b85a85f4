import { adopt, agreeFreely, chooseRules, isSetting } from './agreement/index.ts'
import type { Adopt, AgreeFreely, ChooseRules } from './agreement/index.ts'
import { firstReason } from './deed.ts'
import type { Decision } from './decision/index.ts'
import { endGroup } from './ending/index.ts'
import type { EndGroup } from './ending/index.ts'
import { knows, raiseEdition } from './edition/index.ts'
import type { RaiseEdition } from './edition/index.ts'
import { holds, isPlainMap } from './fields.ts'
import { describe } from './founding/index.ts'
import type { Purpose } from './founding/index.ts'
import { inviteGuest } from './guest/index.ts'
import type { InviteGuest } from './guest/index.ts'
import { openDoor } from './invitation/index.ts'
import type { OpenDoor } from './invitation/index.ts'
import type { Weighty } from './matter.ts'
import { admit } from './membership/index.ts'
import type { Admit } from './membership/index.ts'
import { review } from './review/index.ts'
import type { Review } from './review/index.ts'
import type { Draft, Group } from './shape.ts'
import { openSisters } from './sister/index.ts'
import type { OpenSisters } from './sister/index.ts'
import { showCard } from './voice/index.ts'
import type { ShowCard } from './voice/index.ts'

/** Everything only the whole group can do. */
export type Matter =
  | Admit | Adopt | Purpose | ChooseRules | ShowCard | AgreeFreely | Review | RaiseEdition
  | InviteGuest | OpenSisters | OpenDoor | EndGroup

export const matters = {
  admit,
  agreements: adopt,
  purpose: describe,
  rules: chooseRules,
  card: showCard,
  decide: agreeFreely,
  review,
  edition: raiseEdition,
  guest: inviteGuest,
  sisters: openSisters,
  door: openDoor,
  end: endGroup,
} satisfies { [M in Matter as M['matter']]: Weighty<M> }

// Each matter meets only its own rules: the table above pairs them by name, which the compiler cannot follow.
const of = (matter: Matter) => matters[matter.matter] as unknown as Weighty<Matter>

export function isMatter(value: unknown): value is Matter {
  if (!isPlainMap(value) || typeof value.matter !== 'string' || !Object.hasOwn(matters, value.matter)) return false
  return holds<unknown>(value, of(value as Matter).carries, 'matter')
}

export const whyNotAsked = (group: Group, matter: Matter): string | null =>
  knows(group, of(matter)) ? firstReason(of(matter).refuse, group, matter) : 'our-group-uses-an-earlier-edition'

/** There is nothing left to decide about it. A group that has ended decides only whether it goes on. */
export const isMoot = (group: Group, matter: Matter): boolean =>
  (group.ended !== null && matter.matter !== 'end') || (of(matter).moot?.(group, matter) ?? false)

/** The member it is about, or null. */
export const personConcerned = (matter: Matter): string | null => of(matter).about?.(matter) ?? null

/** It stays open so many days at least, whoever has answered; null when it may close as soon as it is clear. */
export const fixedDays = (matter: Matter): number | null => of(matter).days ?? null

export const noNeedsReason = (matter: Matter): boolean => !of(matter).noNeedsNoReason

export function bothTouch(group: Group, one: Matter, other: Matter): boolean {
  const touched = of(one).touches(group, one)
  return of(other).touches(group, other).some((thing) => touched.includes(thing))
}

/** What the group decided is so from now on, and it is known why. */
export function takeEffect(group: Draft, decision: Decision): void {
  const { matter } = decision
  const settings = of(matter).touches(group, matter).filter(isSetting)
  of(matter).passed(group, matter, decision)
  for (const setting of settings) group.since = { ...group.since, [setting]: { decision: decision.id, at: group.clock } }
}
