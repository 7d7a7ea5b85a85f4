import { concat, shape, type Value } from '@visavis/wire'
import type { Verify } from '../primitives/ed25519.ts'
import { label, utf8 } from '../primitives/hash.ts'
import type { Identity } from './identity.ts'

const attestShape = shape.map({ by: shape.bytesOf(32), over: shape.textUpTo(32_768), sig: shape.bytesOf(64) })
const attested = (over: string): Uint8Array => concat(label('attest'), utf8(over))

/** A person's signed word for a deed's field `attest`, which may be a deed of somebody else: `by` their identity key, `over` the very text. */
export const attest = async (identity: Identity, over: string): Promise<{ by: Uint8Array; over: string; sig: Uint8Array }> => ({
  by: identity.ik.publicKey,
  over,
  sig: await identity.ik.sign(attested(over)),
})

/** True when the value is an attest and its signature holds. */
export const verifyAttest = async (verify: Verify, value: Value): Promise<boolean> => {
  try {
    const { by, over, sig } = attestShape(value, 'attest')
    return await verify(by, sig, attested(over))
  } catch {
    return false
  }
}
