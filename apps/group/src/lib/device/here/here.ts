import { KNOWN_EDITION } from '@visavis/group'
import type { Behind, Changed } from '../behind.ts'
import type { DeviceOptions } from '../device.ts'
import { fetchCard } from '../house/card.ts'
import { openLine } from '../house/line.ts'
import { acknowledge, saw } from '../room/acknowledge.ts'
import type { Home } from '../room/home.ts'
import { inTurn } from '../room/inside.ts'
import { say } from '../room/say.ts'
import { freshenMothers } from '../sisters/mother.ts'
import { doorOutside } from './door-outside.ts'
import { found } from './found.ts'
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
  const inside = async (key: string) => (await rooms.enter(key)).inside
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
      say: async (key, said) => say(await inside(key), said),
      keyOf: async (key, u) => (await inside(key)).reader.members.find((member) => member.u === u)?.uk ?? null,
      acknowledge: async (key, alarm) => {
        const room = await inside(key)
        await inTurn(room, () => acknowledge(room, alarm))
      },
      label: rooms.label,
      found: (founding) => found(home, rooms, founding),
      card: (slug) => fetchCard(transport, slug),
      knock: async (at) => {
        const found = await doorOutside(home, at)
        return found.ok ? knocks.knock(found.door, at) : found
      },
      invitation: async (secret) => {
        const { cardOf, lookBehind } = await import('../invitations/read.ts')
        const seen = await lookBehind(home, secret)
        return seen.ok ? { ok: true, card: cardOf(seen.letter) } : seen
      },
      linkOf: async (key, id) => (await import('../invitations/link.ts')).linkOf(await inside(key), id),
      chooseSister: async (key, split, sister) => (await import('../sisters/choose.ts')).chooseSister(await inside(key), split, sister),
      foundSister: async (key, split) => (await import('../sisters/found.ts')).foundByHand(await inside(key), split),
      comeAsGuest: guests.come,
      writeAsGuest: guests.write,
      forgetGuest: guests.forget,
      saw: async (key, sharing) => {
        const room = await inside(key)
        await inTurn(room, () => saw(room, sharing))
      },
      forget: async (key) => { if ((await rooms.enter(key)).inside.record.standing === 'out') await rooms.forget(key) },
      showOutside: async (key, ids) => (await import('../outside/show.ts')).showOutside(await inside(key), ids),
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

async function checkpointKey(storage: DeviceOptions['storage']): Promise<CryptoKey> {
  const known = await storage.secret('checkpoint')
  const fresh = () => crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  return (known ?? await storage.keepSecret('checkpoint', await fresh())) as CryptoKey
}
