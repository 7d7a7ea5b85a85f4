import { placesLeft, waitingList } from '@visavis/group'
import type { Group } from '@visavis/group'
import type { KnockView } from '#lib/device/view.ts'
import { here } from '#lib/here.svelte.ts'
import type { OpenRoom } from '#lib/room.svelte.ts'
import { dayOf } from '#lib/words.ts'

/** Whether people wait in line: there is no place, or the group takes in from its waiting list only. */
export const inLine = (group: Group): boolean => group.rules.admission === 'waiting' || placesLeft(group) === 0

/** What is to be said about somebody at the door: by whom they came, how often they visited, their place in line, their day. */
export function standingOf({ id }: KnockView, room: OpenRoom): string[] {
  const { group } = room.view
  const words = here.words.knock.inside
  const knock = group.knocks.get(id)
  if (!knock) return []
  const place = inLine(group) ? waitingList(group).findIndex((one) => one.id === id) + 1 : 0
  const from = [...group.passages.values()].find((passage) => passage.knock === id)?.from ?? 0
  return [
    knock.invitedBy ? words.invitedBy(room.nameOf(knock.invitedBy)) : knock.invitation ? words.byDoor : '',
    knock.visits ? words.visits(knock.visits) : '',
    place ? words.place(place) : '',
    from > group.clock ? words.comesOn(here.f.date(dayOf(from))) : '',
  ].filter(Boolean)
}
