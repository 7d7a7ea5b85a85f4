import { openLetter } from '@visavis/seal'
import { sameBytes, toHex } from '@visavis/wire'
import type { KnockTable } from '../here/knock-table.ts'
import type { Rooms } from '../here/rooms.ts'
import type { KnockRecord } from '../knock/record.ts'
import { readToStranger } from '../letters/to-stranger.ts'
import type { ToStranger } from '../letters/to-stranger.ts'
import { groupAhead } from '../room/ahead.ts'
import type { Home } from '../room/home.ts'
import { isAnnounced } from './mark.ts'

/** The sister I chose was founded on the very agreements I signed when I chose it: nothing is left to ask me. */
export function opensByItself({ sister, accepted, agreements }: KnockRecord): boolean {
  if (!sister || sister.byHand || accepted || !agreements) return false
  return sister.lines.length === agreements.lines.length && sister.lines.every((line, i) => line === agreements.lines[i])
}

/** Anybody in the group I came from can write to the door I chose with. A group is heard only when one who chose it answers for it there. */
export async function isAnsweredFor(rooms: Rooms, knock: KnockRecord, sealed: Uint8Array): Promise<boolean> {
  const letter = await agreementsIn(knock, sealed)
  const { of } = knock.sister ?? { of: '' }
  if (!letter || !knock.sister || !rooms.list().some(({ key, standing }) => key === of && standing === 'in')) return true
  const group = groupAhead((await rooms.enter(of)).inside)
  return group !== null && isAnnounced(group, knock.sister, letter.logId)
}

/** A second group was founded under the name of the sister I chose: it is another door, and stays shut until I say so. */
export async function hearOfAnother({ random }: Home, table: KnockTable, knock: KnockRecord, sealed: Uint8Array): Promise<void> {
  const letter = await agreementsIn(knock, sealed)
  if (!knock.sister || !letter) return
  const { letter: _, knock: __, ...agreements } = letter
  const isKnown = table.all().some((one) => one.knock === knock.knock && one.agreements && sameBytes(one.agreements.logId, agreements.logId))
  if (isKnown) return
  await table.store({ ...knock, key: toHex(random(8)), agreements, accepted: null, room: null, out: [], sister: { ...knock.sister, founded: false, byHand: true } })
}

async function agreementsIn(knock: KnockRecord, sealed: Uint8Array): Promise<Extract<ToStranger, { letter: 'agreements' }> | null> {
  const bytes = await openLetter(knock.replySeed, sealed)
  const letter = bytes && readToStranger(bytes)
  return letter?.letter === 'agreements' && letter.knock === knock.knock ? letter : null
}
