import { toHex, type RekeyPart } from '@visavis/wire'
import type { Act } from '../entry/act.ts'
import { bookAfter, rosterAfter } from '../epoch/after-rekey.ts'
import { contextOf, sorted } from '../epoch/context.ts'
import { tokenHashOf } from '../epoch/epoch-keys.ts'
import { verifiableWraps } from '../epoch/key-agreement.ts'
import { newSecret } from '../epoch/new-secret.ts'
import { encodeSnapshot, sealSnapshot } from '../epoch/snapshot.ts'
import type { Random } from '../identity/identity.ts'
import { verifyRecord } from '../identity/member-record.ts'
import type { Signer } from '../identity/signer.ts'
import type { Roster } from '../reading/state.ts'
import type { Tip } from '../reading/tip.ts'
import type { Change } from '../rules.ts'

/** A rekey asked for: on which head, by whom, carrying out which change (null: only a new secret). */
export interface RekeyWish {
  tip: Tip
  by: string
  device: Signer
  random: Random
  n: number
  at: number
  change: Change | null
}

/** The parts of a rekey before it is signed and sealed. */
export interface RekeyDraft {
  act: Extract<Act, { t: 'rekey' }>
  part: RekeyPart
  tokenHash: Uint8Array
}

/** Makes the next secret, its wraps for exactly the members after the change, and the newcomer's snapshot. Throws for an unsound record. */
export const draftRekey = async ({ tip, by, device, random, n, at, change }: RekeyWish): Promise<RekeyDraft> => {
  const { logId, seq, chain, state, openBook, verify } = tip
  const joins = change?.joins ? await verifyRecord(change.joins.record, verify) : null
  if (change?.joins && !joins) throw new Error('the record of who joins is not sound')
  const roster = rosterAfter(withNumber(state, device.publicKey, n), joins, change?.leaves ?? null)
  const members = sorted(roster.members.values())
  const context = contextOf(logId, roster.epoch, members, chain)
  const secret = await newSecret(random, state.epochs.get(state.epoch)?.secret as Uint8Array, device, context)
  const offer = await verifiableWraps.propose(secret, context, members)
  const snapshot = joins && (await sealSnapshot(encodeSnapshot(joins.u, by, at, roster, bookAfter(state.book, openBook, change?.cause ?? null, at, seq)), { secret, context }))
  return {
    act: { t: 'rekey', cause: change?.cause ?? null, joins: joins && joins.record, leaves: change?.leaves ?? null, commitment: verifiableWraps.commit(secret, context) },
    part: { ...offer, snapshot },
    tokenHash: tokenHashOf({ secret, context }),
  }
}

// The rekey itself spends a number of its author's device, and the snapshot shows the state after it.
const withNumber = (roster: Roster, dev: Uint8Array, n: number): Roster => {
  const name = toHex(dev)
  const device = roster.devices.get(name)
  return device ? { ...roster, devices: new Map([...roster.devices, [name, { ...device, n }]]) } : roster
}
