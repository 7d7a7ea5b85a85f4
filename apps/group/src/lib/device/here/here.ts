import type { Behind, Changed } from '../behind.ts'
import type { DeviceOptions } from '../device.ts'
import { fetchCard } from '../house/card.ts'
import { openLine } from '../house/line.ts'
import { Unreachable } from '../ports.ts'
import { acknowledge, saw } from '../room/acknowledge.ts'
import type { Home } from '../room/home.ts'
import { inTurn } from '../room/inside.ts'
import { say } from '../room/say.ts'
import { found } from './found.ts'
import { openKnocks } from './knocks.ts'
import { openRooms } from './rooms.ts'

const RANK_WAIT = 20_000

/** The device where it really is: with its shelf, its keys and the line to the house. One per account. */
export async function openHere({ storage, transport, clock, random, rankWaitMs = RANK_WAIT }: DeviceOptions, changed: Changed): Promise<Behind> {
  const line = openLine(transport, clock, random)
  const home: Home = { storage, transport, clock, random, line, rankWaitMs, checkpointKey: await checkpointKey(storage) }
  const rooms = await openRooms(home, changed)
  const knocks = await openKnocks(home, rooms, () => changed(null))
  line.hear({ up: () => changed(null), down: () => changed(null), told: () => {} })
  let wiped = false
  const inside = async (key: string) => (await rooms.enter(key)).inside
  const close = async () => {
    knocks.close()
    await rooms.close()
    line.close()
  }
  return {
    rooms: () => (wiped ? [] : rooms.list()),
    knocks: () => (wiped ? [] : knocks.list()),
    connection: () => ({ state: line.state(), waiting: rooms.waiting() + knocks.waiting() }),
    enter: async (key) => void await rooms.enter(key),
    view: rooms.view,
    close,
    doing: {
      say: async (key, said) => say(await inside(key), said),
      keyOf: async (key, u) => (await inside(key)).reader.members.find((member) => member.u === u)?.uk ?? null,
      acknowledge: async (key, alarm) => {
        const room = await inside(key)
        await inTurn(room, () => acknowledge(room, alarm))
      },
      label: rooms.label,
      found: (founding) => found(home, rooms, founding),
      card: (slug) => fetchCard(transport, slug),
      knock: async ({ slug, alias, text }) => {
        const card = await fetchCard(transport, slug).catch((cause: unknown) => nobodyThere(cause))
        return card === 'nobody' ? { ok: false, refused: 'the-house-does-not-answer' } : knocks.knock(card, { alias, text })
      },
      saw: async (key, sharing) => {
        const room = await inside(key)
        await inTurn(room, () => saw(room, sharing))
      },
      accept: knocks.accept,
      forgetKnock: knocks.forget,
      wake: async () => line.wake(),
      rest: rooms.rest,
      wipe: async () => {
        wiped = true
        await close()
        await storage.wipe()
        changed(null)
      },
    },
  }
}

function nobodyThere(cause: unknown): 'nobody' {
  if (cause instanceof Unreachable) return 'nobody'
  throw cause
}

async function checkpointKey(storage: DeviceOptions['storage']): Promise<CryptoKey> {
  const known = await storage.secret('checkpoint')
  const fresh = () => crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  return (known ?? await storage.keepSecret('checkpoint', await fresh())) as CryptoKey
}
