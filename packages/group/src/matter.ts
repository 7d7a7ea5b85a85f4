import type { Decision } from './decision/index.ts'
import type { Fields } from './fields.ts'
import type { Draft, Group } from './shape.ts'

/** One thing a group can decide: what it carries, when it cannot be asked, what it touches, what it changes. */
export interface Weighty<M extends { matter: string }> {
  carries: Fields<Omit<M, 'matter'>>
  refuse: { readonly [sentence: string]: (group: Group, matter: M) => boolean }
  /** two open decisions that touch the same thing cannot both pass unseen: the first that passes overtakes the other */
  touches(group: Group, matter: M): string[]
  /** the first edition of the rules that knows it; one when it says nothing */
  edition?: number
  /** the member it is about: they are not asked, and are heard in their own words */
  about?(matter: M): string
  /** it stays open at least so many days, also when everybody has answered */
  days?: number
  /** a no, which leaves things as they are, owes nobody a reason */
  noNeedsNoReason?: true
  /** there is nothing left to decide: it is overtaken at once */
  moot?(group: Group, matter: M): boolean
  /** called once, when the group has decided */
  passed(group: Draft, matter: M, decision: Decision): void
}
