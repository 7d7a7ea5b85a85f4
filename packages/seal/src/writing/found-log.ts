import { fromHex, toHex } from '@visavis/wire'
import { RULES_VERSION, type Body } from '../entry/body.ts'
import { chainStart } from '../entry/chain.ts'
import { sealEntry } from '../entry/seal-entry.ts'
import { sayingId } from '../entry/saying-id.ts'
import { sealWords } from '../entry/words.ts'
import { contextOf } from '../epoch/context.ts'
import { contentKey, tokenHashOf } from '../epoch/epoch-keys.ts'
import { verifiableWraps } from '../epoch/key-agreement.ts'
import { newSecret } from '../epoch/new-secret.ts'
import { certifyDevice } from '../identity/device-certificate.ts'
import type { Identity, Random } from '../identity/identity.ts'
import { readRecord } from '../identity/member-record.ts'
import type { Signer } from '../identity/signer.ts'
import type { Saying, SealedRekey } from './sealed.ts'

/** A log to be founded: 16 random bytes for its id, the founder, their first device, and the deed that founds. */
export interface Founding {
  logId: Uint8Array
  identity: Identity
  device: Signer
  random: Random
  saying: Saying
}

/** Entry 0: the founder's record and device, the secret of epoch 0, and the first deed. */
export const foundLog = async ({ logId, identity, device, random, saying: { deed, words, at, id } }: Founding): Promise<SealedRekey> => {
  const founder = readRecord(identity.record)
  if (!founder) throw new Error('the founder has no sound record')
  const start = chainStart(logId)
  const context = contextOf(logId, 0, [founder], start)
  const secret = await newSecret(random, new Uint8Array(32), device, context)
  const part = { ...(await verifiableWraps.propose(secret, context, [founder])), snapshot: null }
  const entryId = id ? fromHex(id) : sayingId(identity.u, random)
  const spoken = words ? await sealWords({ logId, id: entryId, at, kind: deed.kind, ...words }, identity, random) : null
  const cert = await certifyDevice(identity.ik, logId, device.publicKey)
  const body: Body = {
    dev: device.publicKey, n: 1, after: 0, ps: 0, pc: start, st: new Uint8Array(8), rv: RULES_VERSION, vr: 0, ts: at, id: entryId, words: spoken?.key ?? null,
    act: { t: 'genesis', record: identity.record, cert, commitment: verifiableWraps.commit(secret, context), deed },
  }
  const outer = { kind: 'rekey', epoch: 0, words: spoken?.label ?? null, rekey: part } as const
  const entry = await sealEntry(logId, await contentKey({ secret, context }), outer, body, device, random)
  return { id: toHex(entryId), n: 1, epoch: 0, entry, words: spoken?.sealed ?? null, ifHead: 0, next: tokenHashOf({ secret, context }) }
}
