import type { Value } from '@visavis/wire'
import { openVerifier } from '../primitives/ed25519.ts'
import { xwingSound } from '../primitives/xwing.ts'
import { verifyAttest } from './attest.ts'
import { verifyRecord } from './member-record.ts'

const verify = openVerifier()

/** True when an attest that came from outside would hold in this log (R10): worth carrying in. */
export const attestIsSound = (logId: Uint8Array, value: Value): Promise<boolean> => verifyAttest(verify, logId, value)

/** True when a record that came from outside is sound and is this member's (R10): worth carrying in. */
export const recordIsSound = async (u: string, record: Uint8Array): Promise<boolean> => (await verifyRecord(record, verify))?.u === u

/** True for an X-Wing public key anybody can seal to. */
export const canSealTo = (key: Uint8Array): Promise<boolean> => xwingSound(key)
