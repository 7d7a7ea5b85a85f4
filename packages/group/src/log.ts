import { id, whole } from './fields.ts'

/** What a deed is made of: CBOR's plain types, no floats. Numbers are whole and safe. */
export type Value = string | number | boolean | null | Uint8Array | Value[] | { [key: string]: Value }

/**
 * One entry of the group's log, opened and verified.
 * `by` is the member's id, `at` the author's claimed time in ms since 1970, `seq` the place in the log.
 */
export interface Fact {
  id: string
  seq: number
  by: string
  at: number
  deed: Record<string, Value> & { kind: string }
}

/** A change of membership that a rekey may now carry out, and what causes it. */
export interface Change {
  cause: string
  joins: { u: string; record: Uint8Array } | null
  leaves: string | null
}

/** A valid rekey in the log: it carried out the change this cause names. */
export type Rekey = { cause: string; at: number; seq: number }

const place = whole()

/** Whether a fact says who did it, and where it stands. */
export const isSigned = (fact: Fact): boolean => id(fact.id) && id(fact.by) && place(fact.seq)
