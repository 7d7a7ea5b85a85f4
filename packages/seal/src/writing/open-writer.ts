import { fromHex, toHex, type WordsLabel } from '@visavis/wire'
import type { Act } from '../entry/act.ts'
import { RULES_VERSION, type Body } from '../entry/body.ts'
import { sealEntry } from '../entry/seal-entry.ts'
import { sayingId } from '../entry/saying-id.ts'
import { sealWords } from '../entry/words.ts'
import { certifyDevice } from '../identity/device-certificate.ts'
import type { Identity, Random } from '../identity/identity.ts'
import type { Signer } from '../identity/signer.ts'
import type { Reader } from '../reading/reader.ts'
import type { Tip } from '../reading/tip.ts'
import { waypointAt } from '../reading/waypoints.ts'
import type { Change } from '../rules.ts'
import { draftRekey } from './draft-rekey.ts'
import { Numbers, type Numbered } from './numbers.ts'
import type { Saying, Sealed, SealedRekey } from './sealed.ts'
import type { Writer } from './writer.ts'

/** Who writes: the member, the key of this device, and the last number it used anywhere (also in entries not yet sent). */
export interface Writing {
  reader: Reader
  identity: Identity
  device: Signer
  random: Random
  n?: number
}

/** A writer for one device. */
export const openWriter = ({ reader, identity, device, random, n = 0 }: Writing): Writer => {
  const numbers = new Numbers(reader, device.publicKey, n)
  const newId = (): Uint8Array => sayingId(identity.u, random)
  const sealPlain = async (tip: Tip, body: Body, label: WordsLabel | null, words: Uint8Array | null): Promise<Sealed> => {
    const { state, logId } = tip
    const entry = await sealEntry(logId, state.contentKey, { kind: 'entry', epoch: state.epoch, words: label, rekey: null }, body, device, random)
    return { id: toHex(body.id), n: body.n, epoch: state.epoch, entry, words }
  }
  return {
    get n() {
      return numbers.used
    },
    async device(at) {
      const tip = tipOf(reader)
      const numbered = numbers.next()
      const cert = await certifyDevice(identity.ik, tip.logId, device.publicKey)
      return sealPlain(tip, bodyOn(tip, device, numbered, at, newId(), { t: 'device', ik: identity.ik.publicKey, cert }), null, null)
    },
    async deed({ deed, words, at, id }: Saying) {
      const tip = tipOf(reader)
      const body = bodyOn(tip, device, numbers.next(), at, id ? fromHex(id) : newId(), { t: 'deed', deed })
      if (!words) return sealPlain(tip, body, null, null)
      const { sealed, label, key } = await sealWords({ logId: tip.logId, id: body.id, at, kind: deed.kind, ...words }, identity, random)
      return sealPlain(tip, { ...body, words: key }, label, sealed)
    },
    async rekey(change: Change | null, at: number): Promise<SealedRekey> {
      const tip = tipOf(reader)
      const { state, logId, seq } = tip
      const numbered = numbers.nextPerhaps()
      const draft = await draftRekey({ tip, by: identity.u, device, random, n: numbered.n, at, change })
      const body = bodyOn(tip, device, numbered, at, newId(), draft.act)
      const entry = await sealEntry(logId, state.contentKey, { kind: 'rekey', epoch: state.epoch, words: null, rekey: draft.part }, body, device, random)
      return { id: toHex(body.id), n: numbered.n, epoch: state.epoch, entry, words: null, ifHead: seq, next: draft.tokenHash }
    },
  }
}

const tipOf = (reader: Reader): Tip => {
  const tip = reader.tip()
  if (!tip) throw new Error('only who is inside can seal for this log')
  return tip
}

const bodyOn = ({ seq, chain, state }: Tip, { publicKey }: Signer, { n, after }: Numbered, ts: number, id: Uint8Array, act: Act): Body => {
  const st = state.waypoints.get(waypointAt(seq, state.epochStart)) ?? new Uint8Array(8)
  return { dev: publicKey, n, after, ps: seq, pc: chain, st, rv: RULES_VERSION, vr: 0, ts, id, words: null, act }
}
