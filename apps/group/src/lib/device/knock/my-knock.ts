import type { MyKnock } from '../device.ts'
import type { KnockRecord } from './record.ts'

/** A knock as its person sees it. */
export function myKnock(knock: KnockRecord): MyKnock {
  const { key, slug, group, alias, text, at, letters, agreements, room } = knock
  return {
    key, slug, group, alias, text, at, room,
    letters: letters.map((letter) => ({ ...letter })),
    agreements: agreements && { name: agreements.name, purpose: agreements.purpose, lines: [...agreements.lines] },
    state: stateOf(knock),
  }
}

function stateOf({ room, accepted, agreements, letters, notNow, out }: KnockRecord): MyKnock['state'] {
  if (room) return 'in'
  if (accepted) return 'accepted'
  if (agreements) return 'to-accept'
  if (notNow?.after === letters.length) return 'not-now'
  if (letters.length > 0) return 'answered'
  return out.length > 0 ? 'waiting-to-be-sent' : 'knocked'
}
