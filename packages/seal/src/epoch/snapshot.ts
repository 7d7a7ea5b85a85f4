import { decode, encode, Malformed, shape, toHex, type Value } from '@visavis/wire'
import { verifyRecord, type Member } from '../identity/member-record.ts'
import { aesOpen, aesSeal, ONCE } from '../primitives/aes.ts'
import { label } from '../primitives/hash.ts'
import { pad, unpad } from '../primitives/padding.ts'
import type { Verify } from '../primitives/ed25519.ts'
import { stateShape } from '../reading/saved-shape.ts'
import { stateValue, type Roster } from '../reading/state.ts'
import { snapshotKey, type Epoch } from './epoch-keys.ts'

/** What a newcomer starts from: who joined (`joins`), who wrote the rekey (`by`) and when, and the whole state after it. */
export interface Snapshot extends Roster {
  joins: string
  by: string
  at: number
  book: Value
}

const snapshotShape = shape.map({ joins: shape.textUpTo(32), by: shape.textUpTo(32), at: shape.count, state: stateShape })

/** The one plain form of a snapshot. */
export const encodeSnapshot = (joins: string, by: string, at: number, roster: Roster, book: Value): Uint8Array =>
  encode({ joins, by, at, state: stateValue(roster, book) })

/** Sealed under a key of the new epoch that is used for nothing else, so every member can make the same bytes again. */
export const sealSnapshot = async (plain: Uint8Array, epoch: Pick<Epoch, 'secret' | 'context'>): Promise<Uint8Array> =>
  aesSeal(await snapshotKey(epoch), ONCE, pad(plain), label('snapshot'))

/** What a newcomer finds in a sealed snapshot, with every member's record verified; null when anything is unsound. */
export const openSnapshot = async (sealed: Uint8Array, epoch: Pick<Epoch, 'secret' | 'context'>, verify: Verify): Promise<Snapshot | null> => {
  const padded = await aesOpen(await snapshotKey(epoch), ONCE, sealed, label('snapshot'))
  const plain = padded && unpad(padded)
  if (!plain) return null
  try {
    const { joins, by, at, state } = snapshotShape(decode(plain), 'snapshot')
    const members = await Promise.all(state.members.map((record) => verifyRecord(record, verify)))
    if (members.some((member) => member === null)) return null
    return {
      joins, by, at, epoch: state.epoch, book: state.book, gone: new Set(state.gone),
      members: new Map((members as Member[]).map((member) => [member.u, member])),
      devices: new Map(state.devices.map(([dev, u, n]) => [toHex(dev), { dev, u, n }])),
    }
  } catch (error) {
    if (error instanceof Malformed) return null
    throw error
  }
}
