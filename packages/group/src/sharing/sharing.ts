import { bytes, exactly, id, list, oneOf, orNull, whole } from '../fields.ts'

/** What the person who shares wishes from those who listen. */
export type Wish = 'listen' | 'experience' | 'think'

/** Someone shared. The words themselves are never here: they are sealed apart, so that they can be forgotten. */
export type Sharing = {
  id: string
  seq: number
  by: string
  wish: Wish
  at: number
  /** null: never */
  expires: number | null
  heardBy: string[]
  knownBy: string[]
  /** sealed for the giver alone */
  thanks: { by: string; note: Uint8Array }[]
}

export const wish = oneOf<Wish>(['listen', 'experience', 'think'])
export const noteForm = bytes(1, 8192)

const people = list(id, 0, 10_000)

export const sharingForm = exactly<Sharing>({
  id,
  seq: whole(),
  by: id,
  wish,
  at: whole(),
  expires: orNull(whole()),
  heardBy: people,
  knownBy: people,
  thanks: list(exactly({ by: id, note: noteForm }), 0, 10_000),
})
