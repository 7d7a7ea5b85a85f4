import type { Random } from '../identity/identity.ts'
import type { Member } from '../identity/member-record.ts'
import { openWith, sealTo } from './letter.ts'

/** A note inside the group that reaches one member alone, to be carried in a deed. Who wrote it is told by the deed's signature. */
export const sealNote = ({ uk }: Pick<Member, 'uk'>, bytes: Uint8Array, random: Random): Promise<Uint8Array> => sealTo('note', uk, bytes, random)

/** Opens a note with one's own seed; null when it is for somebody else. */
export const openNote = (seed: Uint8Array, sealed: Uint8Array): Promise<Uint8Array | null> => openWith('note', seed, sealed)
