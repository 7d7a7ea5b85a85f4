import { concat, encode } from '@visavis/wire'
import type { Verify } from '../primitives/ed25519.ts'
import { label } from '../primitives/hash.ts'
import { smallOrderEd25519 } from '../primitives/small-order.ts'
import type { Signer } from './signer.ts'

const certified = (logId: Uint8Array, device: Uint8Array): Uint8Array => concat(label('device'), encode([logId, device]))

/** The identity key's word that a device speaks for it in this log, and in no other. */
export const certifyDevice = (ik: Signer, logId: Uint8Array, device: Uint8Array): Promise<Uint8Array> => ik.sign(certified(logId, device))

/** True when the identity key vouches for the device in this log. */
export const verifyDevice = async (verify: Verify, ik: Uint8Array, logId: Uint8Array, device: Uint8Array, cert: Uint8Array): Promise<boolean> =>
  !smallOrderEd25519(device) && verify(ik, cert, certified(logId, device))
