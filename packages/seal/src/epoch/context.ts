import type { Value } from '@visavis/wire'
import type { Member } from '../identity/member-record.ts'
import { digestValue, sha256 } from '../primitives/hash.ts'

/** What an epoch's secret is bound to: the log, the epoch's number, exactly these members with these keys, and everything before it. `members` sorted by id. */
export const contextOf = (logId: Uint8Array, epoch: number, members: readonly Member[], chainBefore: Uint8Array): Uint8Array => {
  const people: Value = members.map(({ u, record }) => [u, sha256(record)])
  return digestValue('context', [logId, epoch, people, chainBefore])
}

/** Members in the order everything uses. */
export const sorted = (members: Iterable<Member>): Member[] => [...members].toSorted((a, b) => (a.u < b.u ? -1 : 1))
