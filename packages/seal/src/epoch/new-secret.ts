import { concat } from '@visavis/wire'
import type { Random } from '../identity/identity.ts'
import type { Signer } from '../identity/signer.ts'
import { derive, label } from '../primitives/hash.ts'

/** A fresh 32-byte epoch secret. Hedged: with poor randomness it is still unknown to whoever lacks the former secret or the device key. */
export const newSecret = async (random: Random, former: Uint8Array, device: Signer, context: Uint8Array): Promise<Uint8Array> => {
  const fresh = random(32)
  const hedge = await device.sign(concat(label('hedge'), context, fresh))
  return derive(concat(fresh, former, hedge), context, 'secret')
}
