import { invitationFromSeed } from '@visavis/seal'
import { toBase64url } from '@visavis/wire'
import { groupAhead } from '../room/ahead.ts'
import type { Inside } from '../room/inside.ts'
import { givenBy } from './given.ts'

/** What follows the address of the group side; null when nothing is given under this id any more. */
export async function linkOf(inside: Inside, id: string): Promise<string | null> {
  const group = groupAhead(inside)
  const given = group && givenBy(group).find((each) => each.id === id)
  if (!given) return null
  const { secret } = await invitationFromSeed(inside.record.logId, id, given.seed)
  return `#/invited/${toBase64url(secret)}`
}
