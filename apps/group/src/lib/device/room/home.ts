import type { Line } from '../house/line.ts'
import type { Clock, Random, Storage, Transport } from '../ports.ts'

/** What all rooms of one device share. */
export interface Home {
  storage: Storage
  transport: Transport
  clock: Clock
  random: Random
  line: Line
  rankWaitMs: number
  /** Encrypts checkpoints; not readable. */
  checkpointKey: CryptoKey
}

/** 0..1, to spread what would otherwise happen in step. */
export const chance = (home: Home): number => (home.random(1)[0] ?? 0) / 256
