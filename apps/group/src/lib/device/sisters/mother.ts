import type { Home } from '../room/home.ts'

/** What a room says about its sister groups is read from other rooms and knocks: it is looked at anew when those change. `room`: which, or null for my knocks. */
export function freshenMothers({ beside }: Home, room: string | null): void {
  for (const { sister, room: mine } of beside?.knocks.all() ?? []) {
    if (sister && (room === null || mine === room)) beside!.rooms.enter(sister.of).then(({ inside }) => inside.changed(), () => {})
  }
}
