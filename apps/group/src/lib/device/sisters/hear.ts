import { openLetter } from '@visavis/seal'
import { sameBytes, toHex } from '@visavis/wire'
import type { KnockTable } from '../here/knock-table.ts'
import type { KnockRecord } from '../knock/record.ts'
import { readToStranger } from '../letters/to-stranger.ts'
import type { Home } from '../room/home.ts'

/** The sister I chose was founded on the very agreements I signed when I chose it: nothing is left to ask me. */
export function opensByItself({ sister, accepted, agreements }: KnockRecord): boolean {
  if (!sister || sister.byHand || accepted || !agreements) return false
  return sister.lines.length === agreements.lines.length && sister.lines.every((line, i) => line === agreements.lines[i])
}

/** A second group was founded under the name of the sister I chose: it is another door, and stays shut until I say so. */
export async function hearOfAnother({ random }: Home, table: KnockTable, knock: KnockRecord, sealed: Uint8Array): Promise<void> {
  const bytes = await openLetter(knock.replySeed, sealed)
  const letter = bytes && readToStranger(bytes)
  if (!knock.sister || letter?.letter !== 'agreements' || letter.knock !== knock.knock) return
  const { letter: _, knock: __, ...agreements } = letter
  const isKnown = table.all().some((one) => one.knock === knock.knock && one.agreements && sameBytes(one.agreements.logId, agreements.logId))
  if (isKnown) return
  await table.store({ ...knock, key: toHex(random(8)), agreements, accepted: null, room: null, out: [], sister: { ...knock.sister, founded: false, byHand: true } })
}
