import { toHex } from '@visavis/wire'
import type { ToStranger } from '../letters/to-stranger.ts'
import { shelfOfKnock, writeKnock } from '../knock/record.ts'
import type { KnockRecord } from '../knock/record.ts'
import type { Home } from '../room/home.ts'
import { writeRecord } from '../room/record.ts'
import { shelfOf } from '../room/shelf.ts'
import type { Rooms } from './rooms.ts'

/** The group's devices have opened: a knock becomes a room, in one step, also when the device dies in the middle. */
export async function comeIn(home: Home, rooms: Rooms, knock: KnockRecord, letter: Extract<ToStranger, { letter: 'come-in' }>): Promise<KnockRecord> {
  const { logId, seq, chain, token } = letter
  const key = toHex(home.random(8))
  const record = {
    key, label: '', standing: 'coming-in' as const, logId, ik: knock.ik, uk: knock.uk, record: knock.record, start: { seq, chain }, tokens: [token], since: home.clock.now(),
  }
  const arrived = { ...knock, room: key, out: [] }
  await home.storage.write([[shelfOf(key).about, writeRecord(record)], [shelfOfKnock(knock.key), writeKnock(arrived)]])
  const room = await rooms.add(key)
  room.live()
  return arrived
}
