import { encode } from '@visavis/wire'
import type { Random } from '../identity/identity.ts'
import type { Member } from '../identity/member-record.ts'
import { openWith, sealTo } from './letter.ts'

/** Where a note belongs: `by` the member who wrote it, `to` what it answers. Elsewhere, or under another's name, it does not open. */
export interface NotePlace {
  by: string
  to: string
}

const about = ({ by, to }: NotePlace): Uint8Array => encode([by, to])

/** A note inside the group that reaches one member alone, to be carried in a deed. That the deed is its author's is told by its signature. */
export const sealNote = ({ uk }: Pick<Member, 'uk'>, place: NotePlace, bytes: Uint8Array, random: Random): Promise<Uint8Array> => sealTo('note', uk, bytes, random, about(place))

/** Opens a note with one's own seed; null when it is for somebody else, or was taken from another place. */
export const openNote = (seed: Uint8Array, place: NotePlace, sealed: Uint8Array): Promise<Uint8Array | null> => openWith('note', seed, sealed, about(place))
