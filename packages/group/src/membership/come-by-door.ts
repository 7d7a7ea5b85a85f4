import { addDays } from '../days.ts'
import type { Invitation } from '../invitation/index.ts'
import type { Draft } from '../shape.ts'
import { latestOf } from '../term.ts'
import { placesLeft } from './waiting-list.ts'

export const isDoor = (invitation?: Readonly<Invitation>): boolean => invitation !== undefined && invitation.door !== null

const causeOf = (knock: string): string => `door:${knock}`

/**
 * Whoever comes by a door the group has opened is welcome without being decided about, as long as there is room. They
 * stand in it for a day by the group's clock, so that everybody sees who comes: a link can fall into anybody's hands.
 * Who is at the door already stays there: somebody may mind, and nobody gets past a no by knocking twice.
 */
export function comeByDoor(group: Draft, knock: string): void {
  const { u } = group.knocks.get(knock)!
  if (placesLeft(group) === 0 || [...group.knocks.values()].some((other) => other.u === u && other.id !== knock)) return
  group.passages.set(causeOf(knock), { cause: causeOf(knock), leaves: null, knock, from: addDays(latestOf(group.clock, group), 1) })
}

/** Somebody minds: about this person, the group decides as about everybody else. */
export const standAtTheDoor = (group: Draft, knock: string): boolean => group.passages.delete(causeOf(knock))
