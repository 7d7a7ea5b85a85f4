import { guestsHere, openInvitations } from '@visavis/group'
import type { Group } from '@visavis/group'
import type { Reply } from '../letters/to-group.ts'
import type { Invites } from './letter.ts'

/** A link that holds now, whoever it is for. */
export interface Given {
  id: string
  seed: Uint8Array
  as: Invites['as']
  alias: string
  occasion: string
  until: number
  /** Whose device writes its letters first, by member id; null: anybody's. */
  by: string | null
  /** Where letters reach whoever came by it; only guests have one. */
  reply: Reply | null
}

/** Everything the group has given a link for, and has not ended. */
export function givenBy(group: Group): Given[] {
  const invitations = openInvitations(group).map(({ id, seed, by, door, occasion, expires }): Given =>
    ({ id, seed, by, as: door === null ? 'member' : 'welcome', alias: '', occasion: occasion ?? '', until: expires, reply: null }))
  const guests = guestsHere(group).map(({ id, seed, as, alias, occasion, until, decision, reply }): Given =>
    ({ id, seed, as, alias, occasion, until, reply, by: group.record.get(decision)?.by ?? null }))
  return [...invitations, ...guests]
}
