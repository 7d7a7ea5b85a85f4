import type { KnockTable } from '../here/knock-table.ts'
import type { Rooms } from '../here/rooms.ts'
import type { KnockRecord } from '../knock/record.ts'
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
  /** The latest edition of a group's rules this program reads. */
  edition: number
  /** Encrypts checkpoints; not readable. */
  checkpointKey: CryptoKey
  /** What a room may need of the rest of the device, to found another; null until all of it is open. */
  beside: Beside | null
}

export interface Beside {
  rooms: Rooms
  knocks: KnockTable
  /** Watches for letters that answer a knock. */
  follow(knock: KnockRecord): Promise<void>
}

/** 0..1, to spread what would otherwise happen in step. */
export const chance = (home: Home): number => (home.random(1)[0] ?? 0) / 256
