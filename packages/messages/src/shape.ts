/**
 * What a translation must have: every key of the English words, no more and no less.
 * Strings may differ, functions keep their arguments, lists may have another length.
 */
export type SameAs<T> =
  T extends string ? string
  : T extends (...args: infer A) => string ? (...args: A) => string
  : T extends readonly (infer E)[] ? readonly SameAs<E>[]
  : { readonly [K in keyof T]: SameAs<T[K]> }
