import { mayDo, replay } from '@visavis/group'
import { foundLog, identityFromSeeds, sayingId, signerFromPair } from '@visavis/seal'
import { toHex } from '@visavis/wire'
import type { Founding, Refused } from '../device.ts'
import { shelfOfKnock, writeKnock } from '../knock/record.ts'
import type { KnockRecord } from '../knock/record.ts'
import { deviceKeys } from '../room/device-keys.ts'
import { feed } from '../room/feed.ts'
import { founded } from '../room/founded.ts'
import type { Home } from '../room/home.ts'
import { inTurn } from '../room/inside.ts'
import { outGenesis, writeOut } from '../room/out.ts'
import { writeRecord } from '../room/record.ts'
import { shelfOf } from '../room/shelf.ts'
import type { KnockTable } from './knock-table.ts'
import type { Rooms } from './rooms.ts'

/** A sister group is founded with the keys one chose it with. */
export interface Chosen { knock: KnockRecord; knocks: KnockTable }

/** Founds a group: everything is on the shelf before the house hears of it, so that a founding happens once or not at all. */
export async function found(home: Home, rooms: Rooms, founding: Founding, chosen?: Chosen): Promise<{ ok: true; key: string } | Refused> {
  const { random, storage, clock } = home
  const [key, logId] = [toHex(random(8)), random(16)]
  const { ik, uk } = chosen?.knock ?? { ik: random(32), uk: random(32) }
  const identity = await identityFromSeeds(ik, uk, chosen?.knock.record)
  const saying = { id: toHex(sayingId(identity.u, random)), at: clock.now(), deed: { kind: 'found-group', ...founding } as never }
  const refused = mayDo(replay([]), { ...saying, seq: 0, by: identity.u })
  if (refused) return { ok: false, refused }
  const device = await signerFromPair(await deviceKeys(storage, key))
  const genesis = outGenesis(await foundLog({ logId, identity, device, random, saying }))
  const record = { key, label: '', standing: 'in' as const, logId, ik, uk, record: identity.record, start: null, tokens: [], since: clock.now() }
  await storage.write([[shelfOf(key).about, writeRecord(record)], [shelfOf(key).out(0), writeOut(genesis)], ...cameTo(chosen, key)])
  const room = await rooms.add(key)
  if (!await founded(room.inside)) {
    await rooms.forget(key)
    if (chosen) await chosen.knocks.store(chosen.knock)
    return { ok: false, refused: 'the-house-does-not-answer' }
  }
  const { entry, words } = genesis.parcel
  await inTurn(room.inside, () => feed(room.inside, { kind: 'entry', arrival: { seq: 0, at: saying.at, entry, words } }))
  room.live()
  return { ok: true, key }
}

function cameTo(chosen: Chosen | undefined, room: string): [string, Uint8Array][] {
  if (!chosen) return []
  const knock = { ...chosen.knock, room }
  chosen.knocks.keep(knock)
  return [[shelfOfKnock(knock.key), writeKnock(knock)]]
}
