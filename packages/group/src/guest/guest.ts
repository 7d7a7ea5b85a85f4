import { exactly, id, list, oneOf, orNull, whole } from '../fields.ts'
import { occasionText, seedForm } from '../invitation/index.ts'
import { aliasText, replyForm } from '../membership/index.ts'
import type { Group } from '../shape.ts'

/** A guest is asked about one thing; a helper helps a group begin, and sees how it is coming along, never what is said. */
export type GuestKind = 'guest' | 'helper'

/** A letter to or from a guest: that it was written, by whom (null: by the guest), and when, by the group's clock. */
export type GuestLetter = { id: string; by: string | null; at: number }

/** Somebody the group asked to visit. No member: no keys, no vote, nothing counts them. It ends by itself. */
export type Guest = {
  id: string
  as: GuestKind
  alias: string
  occasion: string
  seed: Uint8Array
  until: number
  decision: string
  /** where letters reach them, once they have used their link */
  reply: { address: Uint8Array; key: Uint8Array } | null
  letters: GuestLetter[]
}

/** Guests live by letters: so many from one hand, within the memory span. */
const MOST_LETTERS = 40

export const guestKind = oneOf<GuestKind>(['guest', 'helper'])

export const guestForm = exactly<Guest>({
  id,
  as: guestKind,
  alias: aliasText,
  occasion: occasionText,
  seed: seedForm,
  until: whole(),
  decision: id,
  reply: orNull(replyForm),
  letters: list(exactly<GuestLetter>({ id, by: orNull(id), at: whole() }), 0, 100_000),
})

/** Guests whose time is not over. */
export const guestsHere = (group: Group): Readonly<Guest>[] => [...group.guests.values()].filter(({ until }) => group.clock < until)

export const hasWrittenMuch = ({ letters }: Readonly<Guest>, by: string | null): boolean =>
  letters.filter((letter) => letter.by === by).length >= MOST_LETTERS
