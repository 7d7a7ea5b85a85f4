import { encode, shape } from '@visavis/wire'
import { firstThatFits } from '../letters/to-group.ts'
import type { Reply } from '../letters/to-group.ts'

/** What lies in an invitation's letterbox, for whoever holds its link. */
export type InvitationLetter = Invites | { letter: 'over' }

export interface Invites {
  letter: 'invitation'
  id: string
  /** `welcome`: a knock by this link needs no further decision. */
  as: 'member' | 'welcome' | 'guest' | 'helper'
  group: string
  purpose: string
  agreements: string[]
  occasion: string
  alias: string
  until: number
  /** Where to knock: the letterbox of the epoch in which this was written. */
  letterbox: Reply
  /** Of two letters the one of the later epoch counts, and of one epoch the one of the later day (days since 1970). */
  epoch: number
  day: number
}

const { bytesOf, bytesUpTo, count, just, listOf, map, textUpTo } = shape
const who: shape.Shape<Invites['as']> = (value, where) => {
  for (const as of ['member', 'welcome', 'guest'] as const) if (value === as) return as
  return just('helper')(value, where)
}
const invites = map({
  letter: just('invitation'), id: textUpTo(64), as: who, group: textUpTo(120), purpose: textUpTo(2000), agreements: listOf(textUpTo(400), 40),
  occasion: textUpTo(400), alias: textUpTo(72), until: count, letterbox: map({ address: bytesOf(32), key: bytesUpTo(4096, 1) }), epoch: count, day: count,
})
const over = map({ letter: just('over') })

export const writeInvitation = (letter: InvitationLetter): Uint8Array =>
  encode(letter.letter === 'over' ? { ...letter } : { ...letter, letterbox: { ...letter.letterbox } })

/** Null for anything that is none of ours. */
export const readInvitation = (bytes: Uint8Array): InvitationLetter | null => firstThatFits<InvitationLetter>(bytes, [invites, over])
