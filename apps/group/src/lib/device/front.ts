import { mayDo } from '@visavis/group'
import type { Fact } from '@visavis/group'
import { sayingId } from '@visavis/seal'
import { toHex } from '@visavis/wire'
import type { Behind } from './behind.ts'
import type { Device, DeviceOptions, Room } from './device.ts'
import { verbs } from './room/verbs.ts'

/** Who listens to what, across whatever stands behind the door. */
export interface Listeners {
  device: Set<() => void>
  rooms: Map<string, Set<() => void>>
}

/** The front door over whatever stands behind it now. */
export function front(behind: () => Behind, listeners: Listeners, options: DeviceOptions): Device {
  const room = (key: string) => roomAt(behind, listeners, options, key)
  return {
    rooms: () => behind().rooms(),
    open: async (key) => {
      await behind().enter(key)
      return room(key)
    },
    found: async (founding) => {
      const done = await behind().doing.found(founding)
      if (!done.ok) return done
      await behind().enter(done.key)
      return { ok: true, room: room(done.key) }
    },
    label: (key, label) => behind().doing.label(key, label),
    card: (slug) => behind().doing.card(slug),
    invitation: (secret) => behind().doing.invitation(secret),
    knock: (at) => behind().doing.knock(at),
    knocks: () => behind().knocks(),
    accept: (knock) => behind().doing.accept(knock),
    forgetKnock: (knock) => behind().doing.forgetKnock(knock),
    comeAsGuest: (secret) => behind().doing.comeAsGuest(secret),
    guestOf: () => behind().guests(),
    writeAsGuest: (guest, text) => behind().doing.writeAsGuest(guest, text),
    forgetGuest: (guest) => behind().doing.forgetGuest(guest),
    checkShown: async (text) => (await import('./outside/check.ts')).checkShown(text),
    connection: () => behind().connection(),
    changes: (listener) => listenIn(listeners.device, listener),
    wake: () => void behind().doing.wake(),
    rest: () => behind().doing.rest(),
    close: () => behind().close(),
    wipe: () => behind().doing.wipe(),
  }
}

function roomAt(behind: () => Behind, listeners: Listeners, { clock, random, edition }: DeviceOptions, key: string): Room {
  const heard = listeners.rooms.get(key) ?? new Set()
  listeners.rooms.set(key, heard)
  const view = () => behind().view(key)
  const linkOf: Room['linkOf'] = (id) => behind().doing.linkOf(key, id)
  const newId = () => toHex(sayingId(view().me, random))
  const say: Room['say'] = (deed, text) => behind().doing.say(key, { deed, text, id: newId() })
  return {
    key, view, say,
    changes: (listener) => listenIn(heard, listener),
    mayI: (deed) => {
      const { standing, group, me } = view()
      if (standing !== 'in') return 'only-members-act'
      return mayDo(group, { id: newId(), by: me, at: clock.now(), seq: Number.MAX_SAFE_INTEGER, deed: deed as Fact['deed'] }, edition)
    },
    ...verbs({ say, view, random, now: () => clock.now(), keyOf: (u) => behind().doing.keyOf(key, u), linkOf }),
    linkOf,
    chooseSister: (split, sister) => behind().doing.chooseSister(key, split, sister),
    foundSister: (split) => behind().doing.foundSister(key, split),
    forget: () => behind().doing.forget(key),
    exportAll: async (lang) => (await import('./export/export.ts')).exportAll(view(), lang, clock.now()),
    showOutside: (ids) => behind().doing.showOutside(key, ids),
    saw: (sharing) => behind().doing.saw(key, sharing),
    acknowledge: (alarm) => behind().doing.acknowledge(key, alarm as never),
    close: async () => heard.clear(),
  }
}

function listenIn(listeners: Set<() => void>, listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
