import { CBOR_TYPE, encodeEnding, paths } from '@visavis/wire'
import type { Told } from '@visavis/sync'
import type { Transport } from '../ports.ts'
import { told } from './answer.ts'

/**
 * The house erases the whole log after so many days, 30 to 3650, unless anybody inside writes before; null: it goes on after all.
 * `token`: that of the current epoch.
 */
export function endAtHouse(transport: Transport, logId: Uint8Array, token: Uint8Array, days: number | null): Promise<Told<object>> {
  return told(transport, { method: 'POST', path: paths.ending(logId), token, type: CBOR_TYPE, body: encodeEnding({ days }) }, () => ({}))
}
