import type { Fields } from './fields.ts'
import type { Fact } from './log.ts'
import type { Draft, Group } from './shape.ts'

/** A fact whose deed is known. */
export type Done<D> = Omit<Fact, 'deed'> & { deed: D }

/** One way of acting: what the deed carries, when it is refused, what it changes. */
export interface Way<D extends { kind: string }> {
  carries: Fields<Omit<D, 'kind'>>
  /** the first edition of the rules that knows it; one when it says nothing */
  edition?: number
  /** nobody can be kept from it, not even by a pause */
  alsoWhilePaused?: true
  /** it concerns what newcomers are not given, so it must not move what they are: neither clock nor decisions */
  fleeting?: true
  /** sentences, asked in this order; the first that is true is the reason */
  refuse: { readonly [sentence: string]: (group: Group, fact: Done<D>) => boolean }
  /** reasons that do not come from this deed alone, asked last */
  besides?(group: Group, fact: Done<D>): string | null
  /** called only for a deed that was not refused */
  change(group: Draft, fact: Done<D>): void
}

/** The first sentence that is true of this in the group, or null. */
export function firstReason<A>(sentences: { readonly [sentence: string]: (group: Group, about: A) => boolean }, group: Group, about: A): string | null {
  for (const sentence in sentences) if (sentences[sentence]!(group, about)) return sentence
  return null
}
