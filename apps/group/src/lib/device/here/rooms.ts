import { sameBytes } from '@visavis/wire'
import type { RoomOnList } from '../device.ts'
import { checkpoint } from '../room/checkpoint.ts'
import { secretOf } from '../room/device-keys.ts'
import type { Home } from '../room/home.ts'
import { inTurn } from '../room/inside.ts'
import { MOST_CALLS, readRecord, writeRecord } from '../room/record.ts'
import type { RoomRecord } from '../room/record.ts'
import { roomKeys, shelfOf } from '../room/shelf.ts'
import { isDoneWith, whyOut } from '../room/why-out.ts'
import type { Changed } from '../behind.ts'
import type { RoomView } from '../view.ts'
import { openRoom } from './open-room.ts'
import type { OpenRoom } from './open-room.ts'

/** The rooms of this device, all of them open and live as long as it is. */
export interface Rooms {
  list(): RoomOnList[]
  enter(key: string): Promise<OpenRoom>
  /** Opens a room whose record was just put on the shelf. Not live yet. */
  add(key: string): Promise<OpenRoom>
  view(key: string): RoomView
  forget(key: string): Promise<void>
  /** Another call for a room that is not open to us yet: the first may have come from somebody who lied, so this token is tried as well. */
  calledAgain(key: string, token: Uint8Array): Promise<void>
  isComingIn(key: string): boolean
  label(key: string, label: string): Promise<void>
  waiting(): number
  /** Writes everything down so that opening is quick. */
  rest(): Promise<void>
  close(): Promise<void>
}

export async function openRooms(home: Home, changed: Changed): Promise<Rooms> {
  const records = new Map((await recordsOn(home)).map((record) => [record.key, record]))
  const opening = new Map<string, Promise<OpenRoom>>()
  const open = new Map<string, OpenRoom>()
  /** What was seen last in rooms one has left, for a screen that still shows it. */
  const left = new Map<string, RoomView>()
  const heed = (room: OpenRoom) => {
    const { key } = room.inside.record
    if (!opening.has(key)) return
    records.set(key, room.inside.record)
    if (isDoneWith(room.inside)) void rooms.forget(key)
    changed(key)
  }
  const change = async (key: string, to: (record: RoomRecord) => Partial<RoomRecord>) => {
    const { inside } = await rooms.enter(key)
    await inTurn(inside, async () => {
      inside.record = { ...inside.record, ...to(inside.record) }
      await home.storage.write([[inside.shelf.about, writeRecord(inside.record)]])
    })
    inside.changed()
  }
  const rooms: Rooms = {
    list: () => [...records.values()].map(({ key, label, standing }) => ({ key, label, standing, why: whyIn(open.get(key)) })),
    enter: (key) => opening.get(key) ?? Promise.reject(new Error('there is no such room on this device')),
    add: (key) => {
      const room = openRoom(home, key, heed).then((opened) => {
        records.set(key, opened.inside.record)
        open.set(key, opened)
        return opened
      })
      opening.set(key, room)
      return room
    },
    view: (key) => {
      const view = open.get(key)?.view() ?? left.get(key)
      if (!view) throw new Error('enter the room before looking around')
      return view
    },
    forget: async (key) => {
      const room = open.get(key)
      room?.release()
      if (room) left.set(key, room.view())
      for (const places of [records, opening, open]) places.delete(key)
      await wipeRoom(home, key)
      changed(null)
    },
    calledAgain: (key, token) => change(key, ({ tokens }) => ({ tokens: [...tokens.filter((known) => !sameBytes(known, token)), token].slice(-MOST_CALLS) })),
    isComingIn: (key) => records.get(key)?.standing === 'coming-in',
    label: (key, label) => change(key, () => ({ label })),
    waiting: () => [...open.values()].reduce((count, { inside }) => count + inside.outs.length, 0),
    rest: async () => { for (const { inside } of open.values()) await inTurn(inside, () => checkpoint(inside)) },
    close: async () => {
      for (const room of await Promise.allSettled(opening.values())) if (room.status === 'fulfilled') await shut(room.value)
    },
  }
  for (const key of records.keys()) void rooms.add(key).then((room) => room.live(), () => changed(null))
  return rooms
}

const whyIn = (room: OpenRoom | undefined) => (room ? whyOut(room.inside) : null)

/** Nothing more is written once this is done: another tab may go on from here. */
async function shut(room: OpenRoom): Promise<void> {
  room.release()
  await room.inside.turn
}

async function recordsOn({ storage }: Home): Promise<RoomRecord[]> {
  const keys = roomKeys(await storage.keys('room/'))
  const records = await Promise.all(keys.map((key) => storage.read(shelfOf(key).about)))
  return records.flatMap((record) => (record ? [readRecord(record)] : [])).sort((a, b) => a.since - b.since)
}

async function wipeRoom({ storage }: Home, key: string): Promise<void> {
  const keys = await storage.keys(shelfOf(key).all)
  await storage.write(keys.map((each) => [each, null]))
  await storage.dropSecret(secretOf(key))
}
