import type { Taken } from '@visavis/seal'
import type { Inside } from './inside.ts'
import { bookOf } from './inside.ts'

/** Remembers who is at the door, who was let in and needs to be told, and who has arrived. */
export function meet(inside: Inside, last: Taken): void {
  const { notes, reader } = inside
  const group = bookOf(inside)?.read()
  if (!group) return
  for (const { id, u, reply, brought } of group.knocks.values()) {
    if (!notes.atTheDoor.some((door) => door.knock === id)) notes.atTheDoor.push({ u, knock: id, at: brought, reply })
  }
  const start = last.kind === 'rekey' && last.void === null ? reader.start() : null
  const token = reader.keys()?.token
  for (const door of notes.atTheDoor.filter(({ u }) => group.members.has(u))) {
    notes.atTheDoor = notes.atTheDoor.filter((each) => each !== door)
    if (start && token && !notes.welcome.some(({ knock }) => knock === door.knock)) notes.welcome.push({ ...door, by: last.by ?? '', seq: start.seq, chain: start.chain, token })
  }
  notes.welcome = notes.welcome.filter(({ u }) => group.members.has(u))
}
