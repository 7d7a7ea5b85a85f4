import { encode, encodeEnvelope } from '@visavis/wire'
import type { Random } from '../identity/identity.ts'
import type { Signer } from '../identity/signer.ts'
import { aesSeal } from '../primitives/aes.ts'
import { pad } from '../primitives/padding.ts'
import { encodeBody, signedBytes, type Body } from './body.ts'
import { outerHash, type Outer } from './outer.ts'

/** Signs, pads and seals a body into the bytes of an entry. The device signs what lies open as well. */
export const sealEntry = async (logId: Uint8Array, contentKey: CryptoKey, outer: Outer, body: Body, device: Signer, random: Random): Promise<Uint8Array> => {
  const bound = outerHash(logId, outer)
  const bytes = encodeBody(body)
  const signature = await device.sign(signedBytes(bound, bytes))
  const nonce = random(12)
  const sealed = await aesSeal(contentKey, nonce, pad(encode([bytes, signature])), bound)
  return encodeEnvelope({ v: 1, nonce, sealed, ...outer })
}
