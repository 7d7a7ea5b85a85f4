import type { Deed } from '../rules.ts'
import type { Alarm } from './alarm.ts'
import type { Reason } from './reason.ts'

/** The words of an entry: none, here as bytes with the `proof` their author gave for showing them, gone (forgotten or not yet sent; `key` and `hash` open them should they come), or damaged (they do not open). */
export type Words =
  | { state: 'none' }
  | { state: 'here'; bytes: Uint8Array; proof: Uint8Array }
  | { state: 'gone'; key: Uint8Array; hash: Uint8Array }
  | { state: 'damaged' }

/**
 * What became of one entry. `void` names the rule of sealing that stopped it, `refused` the rule of the group;
 * both null: it took effect. `by`, `id`, `at`, `deed` are null where the entry could not be read.
 * `turned` tells that this entry moved the reader in, out, back in, or onto another admission: read the book afresh.
 */
export interface Taken {
  seq: number
  receivedAt: number
  kind: 'genesis' | 'device' | 'deed' | 'rekey' | null
  id: string | null
  by: string | null
  at: number | null
  deed: Deed | null
  void: Reason | null
  refused: string | null
  words: Words
  alarms: Alarm[]
  turned: 'in' | 'out' | 'revived' | 'switched' | null
  /** Entries judged again because a rekey that seemed to shut us out turned out void (rule T27). */
  again: Taken[]
}

/** An entry of which nothing is known yet but its place. */
export const unread = (seq: number, receivedAt: number): Taken => ({
  seq, receivedAt, kind: null, id: null, by: null, at: null, deed: null, void: null, refused: null, words: { state: 'none' }, alarms: [], turned: null, again: [],
})
