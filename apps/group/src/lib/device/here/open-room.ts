import type { Home } from '../room/home.ts'
import type { Inside } from '../room/inside.ts'
import { goLive } from '../room/live.ts'
import { openInside } from '../room/open.ts'
import { roomView } from '../room/room-view.ts'
import type { RoomView } from '../view.ts'

export interface OpenRoom {
  inside: Inside
  /** What is seen now; throws while nothing of the log opens for us yet. */
  view(): RoomView
  /** Begins to follow the log at the house. */
  live(): void
  /** Lets go of the house; what is seen stays as it was last. */
  release(): void
}

/** Opens a room from the shelf; `changed` after everything that happens in it. */
export async function openRoom(home: Home, key: string, changed: (room: OpenRoom) => void): Promise<OpenRoom> {
  let fresh: RoomView | null = null
  let last: RoomView | null = null
  let hush = () => {}
  const inside = await openInside(home, key, () => {
    fresh = null
    changed(opened)
  })
  inside.errands = async () => (await import('../errands/run.ts')).runErrands(inside)
  const look = () => {
    // In the middle of reading, what is seen would be half old, half new.
    if (inside.taking && last) return last
    fresh ??= roomView(inside)
    last = fresh ?? last
    return last
  }
  inside.holdStill = () => { if (last) look() }
  const opened: OpenRoom = {
    inside,
    view: () => {
      const view = look()
      if (!view) throw new Error('this room is not open to us yet: it is still coming in')
      return view
    },
    live: () => { hush = goLive(inside) },
    release: () => {
      fresh = roomView(inside)
      inside.closed = true
      hush()
    },
  }
  return opened
}
