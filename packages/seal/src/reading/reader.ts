import type { EpochKeys } from '../epoch/epoch-keys.ts'
import type { Random } from '../identity/identity.ts'
import type { Member } from '../identity/member-record.ts'
import type { Book, Change } from '../rules.ts'
import type { Alarm } from './alarm.ts'
import type { Tip } from './tip.ts'
import type { Taken } from './taken.ts'

/** An entry as the server gave it. */
export interface Received {
  seq: number
  at: number
  entry: Uint8Array
  words: Uint8Array | null
}

/** Where a log begins for a person: the seq of the rekey that admitted them and the chain after it. */
export interface Start {
  seq: number
  chain: Uint8Array
}

/** Reads one log, in order, from seq 0 (or from a checkpoint). The only way in for bytes is `take`. */
export interface Reader {
  readonly logId: Uint8Array
  /** waiting: nothing of this log opens for me yet; in; out: shut out by a rekey (provisional, rule T27). */
  readonly standing: 'waiting' | 'in' | 'out'
  /** The seq the next entry must have. */
  readonly next: number
  /** Hash over everything before `next`. */
  readonly chain: Uint8Array
  /** -1 while waiting. */
  readonly epoch: number
  /** The group's rules, fed with every valid deed. Null while waiting. After `turned` it may be another one. */
  readonly book: Book | null
  /** Members as sealing knows them, sorted by id. */
  readonly members: readonly Member[]
  /** Members who, by valid entries, went on from the state I started from. */
  readonly confirmedBy: readonly string[]
  /** Takes one entry. Throws once the book needs a newer program. */
  take(received: Received): Promise<Taken>
  /** Takes many, in order, up to 256 verified at once; stops, with fewer answers, where the book needs a newer program. */
  takeMany(received: readonly Received[]): Promise<Taken[]>
  /** Keys derived from an epoch's secret; the current epoch when none is named, null for one we cannot open. */
  keys(epoch?: number): EpochKeys | null
  /** Epochs whose secrets we hold, ascending. */
  readonly epochs: readonly number[]
  /** When the current epoch began (author's clock, ms), for the hygiene rekey. */
  readonly epochBegan: number
  /** Changes a rekey of mine may now carry out, oldest first: one's own leaving is for the others. */
  due(): Change[]
  /** True when this device may sign here. */
  knowsDevice(device: Uint8Array): boolean
  /** The last number a device used, 0 when none. */
  lastNumber(device: Uint8Array): number
  /** What a writer builds on; null while waiting or out. */
  tip(): Tip | null
  /** Where the current epoch began: what a newcomer must be told beside log id and token, to know the right rekey. Null unless in. */
  start(): Start | null
  /** Compares the server's head with what it already showed us. */
  checkHead(head: number): Alarm | null
  /** The whole reader under an AES-256-GCM key. */
  saveCheckpoint(key: CryptoKey, random: Random): Promise<Uint8Array>
}
