import type { Act } from '../entry/act.ts'
import { RULES_VERSION, type Body } from '../entry/body.ts'
import { sayingId } from '../entry/saying-id.ts'
import type { Outer } from '../entry/outer.ts'
import { sealEntry } from '../entry/seal-entry.ts'
import type { Tip } from '../reading/tip.ts'
import { waypointAt } from '../reading/waypoints.ts'
import type { Change, OpenBook, Sealed } from '../index.ts'
import { draftRekey, type RekeyDraft } from '../writing/draft-rekey.ts'
import type { Person } from './person.ts'

/** What an honest client would never do: any body, any open part, properly signed and sealed by a member. */
export const forge = async (who: Person, body: Partial<Body>, outer: Partial<Outer> = {}): Promise<Pick<Sealed, 'entry' | 'words'>> => {
  const { state, logId, seq, chain } = who.reader.tip() as Tip
  const whole: Body = {
    dev: who.device.publicKey, n: nextNumber(who), after: 0, ps: seq, pc: chain, st: state.waypoints.get(waypointAt(seq, state.epochStart)) ?? new Uint8Array(8),
    rv: RULES_VERSION, vr: 0, ts: who.now(), id: sayingId(who.identity.u, who.random), words: null, act: { t: 'deed', deed: { kind: 'say' } }, ...body,
  }
  who.writer = null
  const entry = await sealEntry(logId, state.contentKey, { kind: 'entry', epoch: state.epoch, words: null, rekey: null, ...outer }, whole, who.device, who.random)
  return { entry, words: null }
}

/** A rekey for any change at all, bent by the forger before it is signed; with a book of their own the snapshot lies. */
export const forgeRekey = async (who: Person, change: Change | null, bend: (draft: RekeyDraft) => RekeyDraft = (draft) => draft, body: Partial<Body> = {}, openBook?: OpenBook): Promise<Pick<Sealed, 'entry' | 'words'>> => {
  const at = who.now()
  const draft = bend(await draftRekey({ tip: { ...(who.reader.tip() as Tip), ...(openBook && { openBook }) }, by: who.identity.u, device: who.device, random: who.random, n: nextNumber(who), at, change }))
  return forge(who, { ts: at, act: draft.act, ...body }, { kind: 'rekey', rekey: draft.part })
}

const nextNumber = ({ reader, device }: Person): number => reader.lastNumber(device.publicKey) + 1

/** An act for `forge`. */
export const deed = (kind: string, fields: object = {}): Act => ({ t: 'deed', deed: { kind, ...fields } })

/** One bit of one byte turned over. */
export const flipped = (bytes: Uint8Array, at: number, bit = 1): Uint8Array => bytes.map((byte, i) => (i === at ? byte ^ bit : byte))
