import { Malformed, encode, toHex } from '@visavis/wire'
import { due, mayDo } from '@visavis/group'
import type { Fact } from '@visavis/group'
import { sayingId } from '@visavis/seal'
import { DAY, dayOf } from '../day.ts'
import type { Outcome, SpokenDeed } from '../device.ts'
import { factOf, groupAhead } from './ahead.ts'
import { feed } from './feed.ts'
import type { Inside } from './inside.ts'
import { bookOf, inTurn } from './inside.ts'
import { storeDeed, storeRekey } from './seal-out.ts'
import { standingOf } from './standing.ts'

/** Characters; well below what one entry carries, in any script. */
const MOST_WORDS = 8000

export interface Said { deed: SpokenDeed; text?: string | undefined; /** hex of 16 bytes; the same saying asked twice is said once */ id: string }

/** Says a deed: refused by the rules, or stored and on its way. */
export function say(inside: Inside, { deed, text, id }: Said): Promise<Outcome> {
  return inTurn(inside, async () => {
    if (isSaid(inside, id)) return { ok: true, id }
    const saying = { id, at: inside.home.clock.now(), deed: deed as Fact['deed'] }
    const refused = whyNot(inside, saying) ?? tooLong(text)
    if (refused) return { ok: false, refused }
    if (text !== undefined) await closeTheDoorFirst(inside, saying.at)
    const out = await storeDeed(inside, { ...saying, words: text === undefined ? null : wordsOf(inside, text, saying.at) })
    const parcels = inside.outs.filter((each) => each.order <= out.order).map((each) => each.parcel)
    await feed(inside, ...parcels.map((parcel) => ({ kind: 'post' as const, parcel })))
    return { ok: true, id }
  })
}

/**
 * Somebody is out, and not out of the keys yet: new words wait behind the rekey, and are sealed anew for those who stay. Without it
 * whoever was asked to go could read on until some device has done this errand.
 */
async function closeTheDoorFirst(inside: Inside, at: number): Promise<void> {
  const change = due(bookOf(inside)!.read()).find(({ leaves }) => leaves !== null)
  if (change && inside.outs.length === 0) await storeRekey(inside, change, at)
}

/** Why the group would refuse this now, or null. */
export function whyNot(inside: Inside, saying: Pick<Fact, 'id' | 'at' | 'deed'>): string | null {
  if (standingOf(inside) !== 'in') return 'only-members-act'
  const group = groupAhead(inside)
  if (!group) return 'only-members-act'
  return travels(saying.deed) ? mayDo(group, factOf(inside, saying), inside.home.edition) : 'not-well-formed'
}

/** A tab that took over may ask for what the one before has already said. */
function isSaid(inside: Inside, id: string): boolean {
  const group = groupAhead(inside)
  return inside.outs.some((out) => out.parcel.id === id) || inside.spoken.get(id) !== undefined
    || [group?.sharings, group?.decisions, group?.record].some((table) => table?.has(id))
}

/** Marked as ours: under such an id nobody else can speak. */
export const newId = ({ identity, home }: Inside): string => toHex(sayingId(identity.u, home.random))

function travels(deed: Fact['deed']): boolean {
  try {
    return encode(deed).length > 0
  } catch (cause) {
    if (cause instanceof Malformed) return false
    throw cause
  }
}

const tooLong = (text = ''): string | null => (text.length > MOST_WORDS ? 'too-many-words' : null)

/** Words are kept by the house for the group's memory span, to the end of that day. */
export function wordsOf(inside: Inside, text: string, at: number): { bytes: Uint8Array; expires: number } {
  const days = groupAhead(inside)?.rules.memoryDays ?? null
  return { bytes: new TextEncoder().encode(text), expires: days === null ? 0 : dayOf(at + days * DAY) }
}
