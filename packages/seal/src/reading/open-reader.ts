import type { Identity } from '../identity/identity.ts'
import { openVerifier } from '../primitives/ed25519.ts'
import type { OpenBook } from '../rules.ts'
import { Beginnings } from './beginnings.ts'
import type { Ground } from './case.ts'
import { ChainWindow } from './chain-window.ts'
import { openCheckpointParts } from './checkpoint.ts'
import { LogReader } from './log-reader.ts'
import type { Reader, Start } from './reader.ts'

/** Which log, by whose rules, with whose eyes. */
export interface Reading {
  logId: Uint8Array
  openBook: OpenBook
  identity: Pick<Identity, 'u' | 'seed' | 'record'>
}

const groundOf = ({ logId, openBook, identity: { u, seed } }: Reading): Ground => ({ logId, openBook, me: { u, seed }, verify: openVerifier() })

/** A reader before the first entry. `start`: the rekey that admitted this person, as somebody told; it breaks a tie until others have gone on. */
export const openReader = (reading: Reading & { start?: Start }): Reader => {
  const ground = groundOf(reading)
  const chain = ChainWindow.before(reading.logId)
  return new LogReader(ground, chain, new Beginnings(ground, reading.identity.record, chain, reading.start ?? null))
}

/** The reader a checkpoint keeps, or null when key, log or bytes do not fit. Then read the log from its first entry. */
export const openCheckpoint = async (reading: Reading & { key: CryptoKey; bytes: Uint8Array }): Promise<Reader | null> => {
  const ground = groundOf(reading)
  const parts = await openCheckpointParts(reading.key, reading.bytes, ground, reading.identity.record)
  return parts && new LogReader(ground, parts.chain, parts.beginnings)
}
