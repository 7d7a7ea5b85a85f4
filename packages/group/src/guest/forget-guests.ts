import type { Draft } from '../shape.ts'

/** Guests whose time is over are gone; of the others, letters from before `since` (group time, ms). */
export function forgetGuests(group: Draft, since: number): void {
  for (const guest of group.guests.values()) {
    const letters = guest.letters.filter(({ at }) => at > since)
    if (guest.until <= group.clock) group.guests.delete(guest.id)
    else if (letters.length < guest.letters.length) group.guests.set(guest.id, { ...guest, letters })
  }
}
