import type { Value } from '@visavis/wire'
import { encode } from '@visavis/wire'
import { sorted } from '../epoch/context.ts'
import type { Epoch } from '../epoch/epoch-keys.ts'
import type { Member } from '../identity/member-record.ts'
import { digest } from '../primitives/hash.ts'
import type { Book } from '../rules.ts'

/** A device that may sign: its key, whose it is, and the last number it used. */
export interface Device {
  dev: Uint8Array
  u: string
  n: number
}

/** What every member inside must agree on, apart from the group's own book. Replaced as a whole by a rekey, never half. */
export interface Roster {
  epoch: number
  members: Map<string, Member>
  /** by hex of the device key */
  devices: Map<string, Device>
  /** ids of those who left or were removed: an id is never used twice */
  gone: Set<string>
}

/** Everything a reader inside a group holds. */
export interface State extends Roster {
  epochs: Map<number, Epoch>
  contentKey: CryptoKey
  /** seq of the rekey (or genesis) that began the epoch */
  epochStart: number
  /** the chain after that entry */
  epochChain: Uint8Array
  /** state digests by number of entries applied */
  waypoints: Map<number, Uint8Array>
  book: Book
}

/** Canonical value of a roster and a frozen book: the same on every honest device. */
export const stateValue = ({ epoch, members, devices, gone }: Roster, book: Value): { [key: string]: Value } => ({
  v: 1,
  epoch,
  members: sorted(members.values()).map(({ record }) => record),
  devices: [...devices].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, { dev, u, n }]) => [dev, u, n]),
  gone: [...gone].toSorted(),
  book,
})

/** Eight bytes that tell whether two devices hold the same state. */
export const stateDigest = (roster: Roster, book: Value): Uint8Array => digest('state', encode(stateValue(roster, book))).slice(0, 8)
