import { decodeEnvelope, Malformed, type Envelope } from '@visavis/wire'
import { openEntry, type Opened } from '../entry/open-entry.ts'
import type { Ground } from './case.ts'
import type { Received } from './reader.ts'

/** A received entry on its way to judgement: taken apart (null: R1 failed), and perhaps already opening under some epoch's key. */
export interface Prepared {
  received: Received
  envelope: Envelope | null
  opening: { under: CryptoKey; opened: Promise<Opened> } | null
}

/** R1, and a head start for R3-R5 when the entry claims the epoch whose key is given. Needs no state, so 256 can run at once. */
export const prepare = (ground: Ground, received: Received, current: { epoch: number; contentKey: CryptoKey } | null): Prepared => {
  const envelope = parse(received.entry)
  if (!envelope || !current || envelope.epoch !== current.epoch) return { received, envelope, opening: null }
  const under = current.contentKey
  return { received, envelope, opening: { under, opened: openEntry(ground.logId, under, envelope, ground.verify) } }
}

/** R3-R5 under this epoch's key, once. */
export const opened = ({ opening }: Prepared, ground: Ground, envelope: Envelope, contentKey: CryptoKey): Promise<Opened> =>
  opening?.under === contentKey ? opening.opened : openEntry(ground.logId, contentKey, envelope, ground.verify)

const parse = (entry: Uint8Array): Envelope | null => {
  try {
    return decodeEnvelope(entry)
  } catch (error) {
    if (error instanceof Malformed) return null
    throw error
  }
}
