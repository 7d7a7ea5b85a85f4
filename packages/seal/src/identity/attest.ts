import { concat, shape, type Value } from '@visavis/wire'
import type { Verify } from '../primitives/ed25519.ts'
import { label, utf8 } from '../primitives/hash.ts'
import type { Identity } from './identity.ts'

const attestShape = shape.map({ by: shape.bytesOf(32), over: shape.textUpTo(32_768), sig: shape.bytesOf(64) })
const attested = (logId: Uint8Array, over: string): Uint8Array => concat(label('attest'), logId, utf8(over))

/** A person's signed word for a deed's field `attest`, which may be a deed of somebody else: `by` their identity key, `over` the very text. It counts in this log alone. */
export const attest = async (identity: Identity, logId: Uint8Array, over: string): Promise<{ by: Uint8Array; over: string; sig: Uint8Array }> => ({
  by: identity.ik.publicKey,
  over,
  sig: await identity.ik.sign(attested(logId, over)),
})

/** True when the value is an attest for this log and its signature holds. */
export const verifyAttest = async (verify: Verify, logId: Uint8Array, value: Value): Promise<boolean> => {
  try {
    const { by, over, sig } = attestShape(value, 'attest')
    return await verify(by, sig, attested(logId, over))
  } catch {
    return false
  }
}
