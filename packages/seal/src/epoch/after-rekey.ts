import { decode, encode, type Value } from '@visavis/wire'
import type { Member } from '../identity/member-record.ts'
import type { Roster } from '../reading/state.ts'
import type { Book, OpenBook } from '../rules.ts'

/** The roster once a rekey has taken effect: the next epoch, one person more or less or neither. */
export const rosterAfter = (roster: Roster, joins: Member | null, leaves: string | null): Roster => {
  const members = new Map(roster.members)
  if (joins) members.set(joins.u, joins)
  if (leaves) members.delete(leaves)
  return {
    epoch: roster.epoch + 1,
    members,
    devices: new Map([...roster.devices].filter(([, { u }]) => u !== leaves)),
    gone: leaves ? new Set([...roster.gone, leaves]) : roster.gone,
  }
}

/** The frozen book once a rekey has carried out its cause, found on a copy: the book itself changes only when the rekey is valid. */
export const bookAfter = (book: Book, openBook: OpenBook, cause: string | null, at: number, seq: number): Value => {
  const trial = openBook(decode(encode(book.freeze())))
  if (cause !== null) trial.carryOut(cause, at, seq)
  return trial.freeze()
}
