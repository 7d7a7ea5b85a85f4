import type { Decision } from './decision/index.ts'
import type { Fields } from './fields.ts'
import type { Draft, Group } from './shape.ts'

/** One thing a group can decide: what it carries, when it cannot be asked, what it touches, what it changes. */
export interface Weighty<M extends { matter: string }> {
  carries: Fields<Omit<M, 'matter'>>
  refuse: { readonly [sentence: string]: (group: Group, matter: M) => boolean }
  /** two open decisions that touch the same thing cannot both pass unseen: the first that passes overtakes the other */
  touches(group: Group, matter: M): string[]
  /** called once, when the group has decided */
  passed(group: Draft, matter: M, decision: Decision): void
}
