import type { Doing } from '../behind.ts'
import { fetchCard } from '../house/card.ts'
import { acknowledge, saw } from '../room/acknowledge.ts'
import type { Home } from '../room/home.ts'
import { inTurn } from '../room/inside.ts'
import type { Inside } from '../room/inside.ts'
import { say } from '../room/say.ts'
import { doorOutside } from './door-outside.ts'
import type { GuestsAtNeed } from './guests.ts'
import type { Knocks } from './knocks.ts'
import type { Rooms } from './rooms.ts'

/** The parts of an open device. */
export interface Parts { home: Home; rooms: Rooms; knocks: Knocks; guests: GuestsAtNeed }

/** Everything that is done in one room; rare things are fetched when they are asked for. */
export function doingInRooms({ home, rooms }: Parts): Pick<Doing, 'say' | 'keyOf' | 'acknowledge' | 'saw' | 'label' | 'found' | 'forget' | 'rest' | 'showOutside' | 'linkOf' | 'chooseSister' | 'foundSister'> {
  const inside = async (key: string): Promise<Inside> => (await rooms.enter(key)).inside
  return {
    say: async (key, said) => say(await inside(key), said),
    keyOf: async (key, u) => (await inside(key)).reader.members.find((member) => member.u === u)?.uk ?? null,
    acknowledge: async (key, alarm) => {
      const room = await inside(key)
      await inTurn(room, () => acknowledge(room, alarm))
    },
    saw: async (key, sharing) => {
      const room = await inside(key)
      await inTurn(room, () => saw(room, sharing))
    },
    label: rooms.label,
    found: async (founding) => (await import('./found.ts')).found(home, rooms, founding),
    forget: async (key) => { if ((await inside(key)).record.standing === 'out') await rooms.forget(key) },
    rest: rooms.rest,
    showOutside: async (key, ids) => (await import('../outside/show.ts')).showOutside(await inside(key), ids),
    linkOf: async (key, id) => (await import('../invitations/link.ts')).linkOf(await inside(key), id),
    chooseSister: async (key, split, sister) => (await import('../sisters/choose.ts')).chooseSister(await inside(key), split, sister),
    foundSister: async (key, split) => (await import('../sisters/found.ts')).foundByHand(await inside(key), split),
  }
}

/** Everything that is done at the doors of groups one is not in. */
export function doingAtDoors({ home, knocks, guests }: Parts): Pick<Doing, 'card' | 'knock' | 'accept' | 'forgetKnock' | 'invitation' | 'comeAsGuest' | 'writeAsGuest' | 'forgetGuest'> {
  return {
    card: (slug) => fetchCard(home.transport, slug),
    knock: async (at) => {
      const behind = await doorOutside(home, at)
      return behind.ok ? knocks.knock(behind.door, at) : behind
    },
    accept: knocks.accept,
    forgetKnock: knocks.forget,
    invitation: async (secret) => {
      const { cardOf, lookBehind } = await import('../invitations/read.ts')
      const seen = await lookBehind(home, secret)
      return seen.ok ? { ok: true, card: cardOf(seen.letter) } : seen
    },
    comeAsGuest: guests.come,
    writeAsGuest: guests.write,
    forgetGuest: guests.forget,
  }
}
