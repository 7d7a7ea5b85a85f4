import type { Device, DeviceOptions, PublicCard } from '../device.ts'
import { Unreachable } from '../ports.ts'
import { fetchCard } from '../house/card.ts'
import { openLine } from '../house/line.ts'
import type { Home } from '../room/home.ts'
import { found } from './found.ts'
import { openKnocks } from './knocks.ts'
import { openRooms } from './rooms.ts'

const RANK_WAIT = 20_000

/** The device where it really is: with its shelf, its keys and the line to the house. One per account. */
export async function openHere({ storage, transport, clock, random, rankWaitMs = RANK_WAIT }: DeviceOptions): Promise<Device> {
  const line = openLine(transport, clock, random)
  const home: Home = { storage, transport, clock, random, line, rankWaitMs, checkpointKey: await checkpointKey(storage) }
  const listeners = new Set<() => void>()
  const changed = () => listeners.forEach((listener) => listener())
  const rooms = await openRooms(home, changed)
  const knocks = await openKnocks(home, rooms, changed)
  line.hear({ up: changed, down: changed, told: () => {} })
  const close = async () => {
    knocks.close()
    await rooms.close()
    line.close()
  }
  return {
    rooms: rooms.list,
    open: async (key) => (await rooms.enter(key)).room,
    found: async (founding) => {
      const done = await found(home, rooms, founding)
      return done.ok ? { ok: true, room: done.room.room } : done
    },
    label: rooms.label,
    card: (slug) => fetchCard(transport, slug),
    knock: async ({ slug, alias, text }) => knocks.knock(await cardOrNot(transport, slug), { alias, text }),
    knocks: knocks.list,
    accept: knocks.accept,
    forgetKnock: knocks.forget,
    connection: () => ({ state: line.state(), waiting: rooms.waiting() + knocks.waiting() }),
    changes: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    wake: line.wake,
    rest: rooms.rest,
    close,
    wipe: async () => {
      await close()
      await storage.wipe()
      changed()
    },
  }
}

async function cardOrNot(transport: DeviceOptions['transport'], slug: string): Promise<PublicCard | null> {
  try {
    return await fetchCard(transport, slug)
  } catch (cause) {
    if (cause instanceof Unreachable) return null
    throw cause
  }
}

async function checkpointKey(storage: DeviceOptions['storage']): Promise<CryptoKey> {
  const known = await storage.secret('checkpoint')
  const fresh = () => crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  return (known ?? await storage.keepSecret('checkpoint', await fresh())) as CryptoKey
}
