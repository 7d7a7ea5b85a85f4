import { fromHex, toHex, type WordsLabel } from '@visavis/wire'
import type { Act } from '../entry/act.ts'
import { RULES_VERSION, type Body } from '../entry/body.ts'
import { sealEntry } from '../entry/seal-entry.ts'
import { sealWords } from '../entry/words.ts'
import { certifyDevice } from '../identity/device-certificate.ts'
import type { Identity, Random } from '../identity/identity.ts'
import type { Signer } from '../identity/signer.ts'
import type { Reader } from '../reading/reader.ts'
import type { Tip } from '../reading/tip.ts'
import { waypointAt } from '../reading/waypoints.ts'
import type { Change } from '../rules.ts'
import { draftRekey } from './draft-rekey.ts'
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

/** A writer for one device. Throws when its reader is not inside. */
export const openWriter = (writing: Writing): Writer => {
  const { reader, identity, device, random } = writing
  let used = Math.max(writing.n ?? 0, reader.lastNumber(device.publicKey))
  const tip = (): Tip => {
    const found = reader.tip()
    if (!found) throw new Error('only who is inside can seal for this log')
    used += 1
    return found
  }
  const sealPlain = async (at: Tip, body: Body, label: WordsLabel | null, words: Uint8Array | null): Promise<Sealed> => {
    const { state, logId } = at
    const entry = await sealEntry(logId, state.contentKey, { kind: 'entry', epoch: state.epoch, words: label, rekey: null }, body, device, random)
    return { id: toHex(body.id), n: body.n, epoch: state.epoch, entry, words }
  }
  return {
    get n() {
      return used
    },
    async device(at) {
      const head = tip()
      const body = bodyOn(head, device, used, at, random(16), { t: 'device', ik: identity.ik.publicKey, cert: new Uint8Array(64) })
      const cert = await certifyDevice(identity.ik, head.logId, device.publicKey)
      return sealPlain(head, { ...body, act: { t: 'device', ik: identity.ik.publicKey, cert } }, null, null)
    },
    async deed({ deed, words, at, id }: Saying) {
      const head = tip()
      const body = bodyOn(head, device, used, at, id ? fromHex(id) : random(16), { t: 'deed', deed })
      if (!words) return sealPlain(head, body, null, null)
      const { sealed, label, secrets } = await sealWords(head.logId, body.id, words.bytes, words.expires, random)
      return sealPlain(head, { ...body, words: secrets }, label, sealed)
    },
    async rekey(change: Change | null, at: number): Promise<SealedRekey> {
      const head = tip()
      const n = used
      const draft = await draftRekey({ tip: head, by: identity.u, device, random, n, at, change })
      const body = bodyOn(head, device, n, at, random(16), draft.act)
      const outer = { kind: 'rekey', epoch: head.state.epoch, words: null, rekey: draft.part } as const
      const entry = await sealEntry(head.logId, head.state.contentKey, outer, body, device, random)
      return { id: toHex(body.id), n, epoch: head.state.epoch, entry, words: null, ifHead: head.seq, next: draft.tokenHash }
    },
  }
}

const bodyOn = ({ seq, chain, state }: Tip, { publicKey }: Signer, n: number, ts: number, id: Uint8Array, act: Act): Body => ({
  dev: publicKey, n, ps: seq, pc: chain, st: state.waypoints.get(waypointAt(seq, state.epochStart)) ?? new Uint8Array(8), rv: RULES_VERSION, vr: 0, ts, id, words: null, act,
})
