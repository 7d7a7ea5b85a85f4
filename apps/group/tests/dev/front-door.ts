import type { Device, MyKnock } from '../../src/lib/device/device.ts'
import { deciding, plain, stayed } from './made-up-deciding.ts'
import { cardBehind, visits } from './made-up-doors.ts'
import { card, evening, farewell, knocks, letter, quiet, removed } from './made-up-people.ts'
import { MadeUpGroup } from './made-up-group.ts'
import { MadeUpRoom } from './made-up-room.ts'

/** Looks like the door of a device, with invented groups behind it. `?empty` has nobody; `?offline` no connection. */
export async function openDoor(): Promise<Device> {
  const asked = location.search
  const rooms = asked.includes('empty') ? [] : [evening(), quiet(), farewell(), removed(), deciding('deciding', 'a'), deciding('about-me', 'b'), stayed(), plain()]
  let mine: MyKnock[] = asked.includes('empty') ? [] : knocks()
  let guests = asked.includes('empty') ? [] : visits(evening().view().group, letter())
  const listeners = new Set<() => void>()
  const tell = () => { for (const listener of listeners) listener() }
  const named = (key: string) => rooms.find((room) => room.key === key)
  return {
    rooms: () => rooms.map((room) => ({ key: room.key, label: room.label, standing: room.view().standing, why: room.view().why })),
    async open(key) {
      const room = named(key)
      if (!room) throw new Error('no such room')
      return room
    },
    async found(founding) {
      const group = new MadeUpGroup()
      const { refused } = group.say('me', { kind: 'found-group', ...founding })
      if (refused) return { ok: false, refused }
      const room = new MadeUpRoom(`r${rooms.length}`, group, 'me')
      rooms.push(room)
      return { ok: true, room }
    },
    async label(key, label) { named(key)!.label = label; tell() },
    card: async (slug) => (slug === 'gone' ? null : { slug, name: card().name, card: { ...card() }, letterbox: { address: new Uint8Array(32), key: new Uint8Array(32) } }),
    async knock({ alias, text, ...at }) {
      const knock = { ...knocks()[0]!, key: 'new', slug: 'slug' in at ? at.slug : '', alias, text, letters: [], agreements: null, state: 'knocked' as const }
      mine = [...mine, knock]
      return { ok: true, knock }
    },
    knocks: () => mine,
    async accept(key) { mine = mine.map((one) => (one.key === key ? { ...one, state: 'accepted' as const } : one)); tell(); return { ok: true, id: key } },
    async forgetKnock(key) { mine = mine.filter((one) => one.key !== key); tell() },
    invitation: async (secret) => cardBehind(secret, evening().view().group),
    comeAsGuest: async (secret) => ({ ok: true, guest: guests.find(({ as }) => as === secret)! }),
    guestOf: () => guests,
    async writeAsGuest(key, text) { guests = guests.map((one) => (one.key === key ? { ...one, letters: [...one.letters, { at: Date.now(), text, mine: true, waiting: false }] } : one)); tell(); return { ok: true, id: key } },
    async forgetGuest(key) { guests = guests.filter((one) => one.key !== key); tell() },
    checkShown: async (text) => (text.length < 8 ? null : [{ by: 'a1b2c3d4e5f6', day: '2026-11-20', what: 'share', text, proven: !text.includes('!') }]),
    connection: () => (asked.includes('offline') ? { state: 'offline', waiting: 1 } : { state: 'online', waiting: 0 }),
    changes(listener) { listeners.add(listener); return () => void listeners.delete(listener) },
    wake: () => {},
    rest: async () => {},
    close: async () => {},
    wipe: async () => {},
  } satisfies Device
}
