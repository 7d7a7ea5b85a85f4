import { bytes, exactly, id, orNull, text, whole } from '../fields.ts'
import type { Draft, Group } from '../shape.ts'

/** A way to the door that is given from hand to hand, and ends by itself. */
export type Invitation = {
  id: string
  /** what the letterbox behind the link is made from; every member's device knows it */
  seed: Uint8Array
  /** who gave it; null when the group decided to open a door */
  by: string | null
  /** the decision that opened the door; null for a member's invitation, which only leads to the door */
  door: string | null
  /** why the group opened a door, in its own words */
  occasion: string | null
  expires: number
  /** how many may still come by it */
  left: number
}

export const seedForm = bytes(32, 32)
export const occasionText = text(400)

export const invitationForm = exactly<Invitation>({
  id,
  seed: seedForm,
  by: orNull(id),
  door: orNull(id),
  occasion: orNull(occasionText),
  expires: whole(),
  left: whole(),
})

/** Invitations and doors by which somebody may still come. */
export const openInvitations = (group: Group): Readonly<Invitation>[] =>
  [...group.invitations.values()].filter((invitation) => !isOver(group, invitation))

/** It leads nowhere any more. Whoever stands in a door that closes is at the door like anybody: the group decides. */
export function close(group: Draft, id: string): void {
  group.invitations.delete(id)
  for (const { cause, knock } of group.passages.values()) {
    if (cause.startsWith('door:') && group.knocks.get(knock ?? '')?.invitation === id) group.passages.delete(cause)
  }
}

export const isOver = (group: Group, { expires, left }: Readonly<Invitation>): boolean => left === 0 || group.clock >= expires
