import type { Room } from '../device.ts'
import type { Home } from '../room/home.ts'
import type { Inside } from '../room/inside.ts'
import { goLive } from '../room/live.ts'
import { openInside } from '../room/open.ts'
import { roomView } from '../room/room-view.ts'
import { roomOver } from '../room/room.ts'
import type { Seen } from '../room/room.ts'

export interface OpenRoom {
  inside: Inside
  room: Room
  /** Begins to follow the log at the house. */
  live(): void
  /** Lets go of the house and of whoever listens; what is seen stays as it was last. */
  release(): void
}

/** Opens a room from the shelf; `changed` after everything that happens in it. */
export async function openRoom(home: Home, key: string, changed: (room: OpenRoom) => void): Promise<OpenRoom> {
  const listeners = new Set<() => void>()
  const seen: Seen = { fresh: null, last: null }
  let hush = () => {}
  const inside = await openInside(home, key, () => {
    seen.fresh = null
    changed(opened)
    listeners.forEach((listener) => listener())
  })
  const opened: OpenRoom = {
    inside,
    room: roomOver(inside, listeners, seen),
    live: () => { hush = goLive(inside) },
    release: () => {
      seen.fresh = roomView(inside)
      inside.closed = true
      hush()
    },
  }
  return opened
}
