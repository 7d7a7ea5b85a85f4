import { toHex } from '@visavis/wire'
import { DAY } from '../day.ts'
import type { Refused, Room } from '../device.ts'
import type { Speaker } from './verbs.ts'

type VisitVerbs = Pick<Room, 'inviteToVisit' | 'invite' | 'proposeGuest' | 'proposeDoor' | 'writeToGuest' | 'endGuest'>

/** A door is measured by the group's clock, which may lag behind ours. */
const LONGEST_DOOR = 60 * DAY

/** Verbs about those who are no members: by a link, as guests, at the door. */
export function visitVerbs({ say, view, now, random, linkOf }: Speaker, propose: Room['propose']): VisitVerbs {
  const fresh = () => ({ id: toHex(random(16)), seed: random(32) })
  return {
    inviteToVisit: (knock, text) => say({ kind: 'invite-to-visit', knock }, text),
    invite: async ({ days, uses }) => {
      const { id, seed } = fresh()
      const said = await say({ kind: 'invite', invitation: id, seed, expires: now() + days * DAY, uses })
      const link = said.ok ? await linkOf(id) : null
      return link === null ? refusedBy(said) : { ok: true, id, link }
    },
    proposeGuest: ({ as, alias, occasion, until }) => {
      const { id, seed } = fresh()
      return propose({ matter: 'guest', guest: id, as, alias, occasion, until, seed })
    },
    proposeDoor: ({ days, most, occasion }) => {
      const { id, seed } = fresh()
      return propose({ matter: 'door', invitation: id, seed, until: Math.min(now() + days * DAY, view().group.clock + LONGEST_DOOR), most, occasion })
    },
    writeToGuest: (guest, text) => say({ kind: 'write-to-guest', guest }, text),
    endGuest: (guest) => say({ kind: 'end-guest', guest }),
  }
}

const refusedBy = (said: { ok: true } | Refused): Refused => (said.ok ? { ok: false, refused: 'no-such-invitation' } : said)
