import { KNOWN_EDITION } from '@visavis/group'
import type { Behind, Changed } from '../behind.ts'
import type { DeviceOptions } from '../device.ts'
import { openLine } from '../house/line.ts'
import type { Home } from '../room/home.ts'
import { freshenMothers } from '../sisters/mother.ts'
import { doingAtDoors, doingInRooms } from './doing.ts'
import { guestsAtNeed } from './guests.ts'
import { openKnocks } from './knocks.ts'
import { openRooms } from './rooms.ts'

const RANK_WAIT = 20_000

/** The device where it really is: with its shelf, its keys and the line to the house. One per account. */
export async function openHere({ storage, transport, clock, random, rankWaitMs = RANK_WAIT, edition = KNOWN_EDITION }: DeviceOptions, changed: Changed): Promise<Behind> {
  const line = openLine(transport, clock, random)
  const home: Home = { storage, transport, clock, random, line, rankWaitMs, edition, checkpointKey: await checkpointKey(storage), beside: null }
  const rooms = await openRooms(home, (room) => {
    changed(room)
    freshenMothers(home, room)
  })
  const knocks = await openKnocks(home, rooms, () => {
    changed(null)
    freshenMothers(home, null)
  })
  const guests = await guestsAtNeed(home, () => changed(null))
  home.beside = { rooms, knocks: knocks.table, follow: knocks.follow }
  line.hear({ up: () => changed(null), down: () => changed(null), told: () => {} })
  let wiped = false
  const parts = { home, rooms, knocks, guests }
  const close = async () => {
    knocks.close()
    guests.close()
    await rooms.close()
    line.close()
  }
  return {
    rooms: () => (wiped ? [] : rooms.list()),
    knocks: () => (wiped ? [] : knocks.list()),
    guests: () => (wiped ? [] : guests.list()),
    connection: () => ({ state: line.state(), waiting: rooms.waiting() + knocks.waiting() + guests.waiting() }),
    enter: async (key) => void await rooms.enter(key),
    view: rooms.view,
    close,
    doing: {
      ...doingInRooms(parts), ...doingAtDoors(parts),
      wake: async () => line.wake(),
      wipe: async () => {
        wiped = true
        await close()
        await storage.wipe()
        changed(null)
      },
    },
  }
}

async function checkpointKey(storage: DeviceOptions['storage']): Promise<CryptoKey> {
  const known = await storage.secret('checkpoint')
  const fresh = () => crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  return (known ?? await storage.keepSecret('checkpoint', await fresh())) as CryptoKey
}
