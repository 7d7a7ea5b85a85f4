import type { Change } from '../rules.ts'
import type { Saying, Sealed, SealedRekey } from './sealed.ts'

/** Seals for one device of one member, always on top of what its reader has taken. */
export interface Writer {
  /** The highest number used so far. Store it before sending; never let two writers of one device run at once. */
  readonly n: number
  /** Announces this device; needed once per device before anything else (not for the founder's first). */
  device(at: number): Promise<Sealed>
  /** Seals a deed for the current epoch. */
  deed(saying: Saying): Promise<Sealed>
  /** Seals the rekey that carries out a due change, or only renews the secret (null). */
  rekey(change: Change | null, at: number): Promise<SealedRekey>
}
