import { concat, decode, encode, MOST, shape, type Value } from '@visavis/wire'
import { label, sha256 } from '../primitives/hash.ts'
import { actFromRow, actToRow, type Act } from './act.ts'

/**
 * What an author signs. `dev` device key, `n` its running number (from 1), `after` the number of its entry before this one (0 = none;
 * numbers of entries that never counted are left out), `ps` entries seen, `pc` the chain there, `st` the state digest
 * at the latest waypoint up to `ps`, `rv` version of the rules, `vr` revision of the author's vault, `ts` the author's clock (ms),
 * `id` 16 bytes with the author's mark, `words` the key of the words.
 */
export interface Body {
  dev: Uint8Array
  n: number
  after: number
  ps: number
  pc: Uint8Array
  st: Uint8Array
  rv: number
  vr: number
  ts: number
  id: Uint8Array
  words: Uint8Array | null
  act: Act
}

/** The version of these rules. */
export const RULES_VERSION = 1

const { bytesOf, count, map, orNull } = shape
const bodyShape = map({
  dev: bytesOf(32), n: count, after: count, ps: count, pc: bytesOf(32), st: bytesOf(8), rv: count, vr: count, ts: count, id: bytesOf(16),
  words: orNull(bytesOf(32)), act: actFromRow,
})

/** Canonical CBOR of a body. */
export const encodeBody = (body: Body): Uint8Array => encode({ ...body, act: actToRow(body.act) } as unknown as Value)

/** Reads a body; throws Malformed. */
export const decodeBody = (bytes: Uint8Array): Body => bodyShape(decode(bytes, MOST.rekey), 'body')

/** The message an author's device signs: label, everything that lies open, and the body. */
export const signedBytes = (outer: Uint8Array, body: Uint8Array): Uint8Array => concat(label('entry'), outer, sha256(body))
