import { decode, Malformed, MOST, shape, type Envelope } from '@visavis/wire'
import { aesOpen } from '../primitives/aes.ts'
import type { Verify } from '../primitives/ed25519.ts'
import { unpad } from '../primitives/padding.ts'
import type { Reason } from '../reading/reason.ts'
import { decodeBody, RULES_VERSION, signedBytes, type Body } from './body.ts'
import { outerHash } from './outer.ts'

/** A body whose seal and signature hold, or the first of R3-R5 that failed. Says nothing yet about who signed. */
export type Opened = { body: Body; failed: null } | { body: null; failed: Reason }

const signedShape = shape.row(shape.bytesUpTo(MOST.rekey), shape.bytesOf(64))
const fail = (failed: Reason): Opened => ({ body: null, failed })

/** R3 opens, R4 canonical body under known rules, R5 signed by the device it names. Needs no state, so many can run at once. */
export const openEntry = async (logId: Uint8Array, contentKey: CryptoKey, envelope: Envelope, verify: Verify): Promise<Opened> => {
  const bound = outerHash(logId, envelope)
  const padded = await aesOpen(contentKey, envelope.nonce, envelope.sealed, bound)
  if (!padded) return fail('cannot-open')
  const read = readSigned(padded)
  if (!read) return fail('malformed-body')
  if (read.body.rv !== RULES_VERSION) return fail('unknown-rules')
  if (!(await verify(read.body.dev, read.signature, signedBytes(bound, read.bytes)))) return fail('bad-signature')
  return { body: read.body, failed: null }
}

const readSigned = (padded: Uint8Array): { bytes: Uint8Array; signature: Uint8Array; body: Body } | null => {
  const plain = unpad(padded)
  if (!plain) return null
  try {
    const [bytes, signature] = signedShape(decode(plain, MOST.rekey), 'signed')
    return { bytes, signature, body: decodeBody(bytes) }
  } catch (error) {
    if (error instanceof Malformed) return null
    throw error
  }
}
