import type { Device, MyKnock } from '../../src/lib/device/device.ts'
import { card, evening, knocks, quiet } from './made-up-people.ts'
import { MadeUpGroup } from './made-up-group.ts'
import { MadeUpRoom } from './made-up-room.ts'

/** Looks like the door of a device, with invented groups behind it. `?empty` has nobody; `?offline` no connection. */
export async function openDoor(): Promise<Device> {
  const asked = location.search
  const rooms = asked.includes('empty') ? [] : [evening(), quiet()]
  let mine: MyKnock[] = asked.includes('empty') ? [] : knocks()
  const listeners = new Set<() => void>()
  const tell = () => { for (const listener of listeners) listener() }
  const named = (key: string) => rooms.find((room) => room.key === key)
  return {
    rooms: () => rooms.map(({ key, label }) => ({ key, label, standing: 'in' as const })),
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
    async knock({ slug, alias, text }) {
      const knock = { ...knocks()[0]!, key: 'new', slug, alias, text, letters: [], agreements: null, state: 'knocked' as const }
      mine = [...mine, knock]
      return { ok: true, knock }
    },
    knocks: () => mine,
    async accept(key) { mine = mine.map((one) => (one.key === key ? { ...one, state: 'accepted' as const } : one)); tell(); return { ok: true, id: key } },
    async forgetKnock(key) { mine = mine.filter((one) => one.key !== key); tell() },
    connection: () => (asked.includes('offline') ? { state: 'offline', waiting: 1 } : { state: 'online', waiting: 0 }),
    changes(listener) { listeners.add(listener); return () => void listeners.delete(listener) },
    wake: () => {},
    rest: async () => {},
    close: async () => {},
    wipe: async () => {},
  } satisfies Device
}
