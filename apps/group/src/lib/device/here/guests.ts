import type { MyGuest, Outcome, Refused } from '../device.ts'
import type { Guests } from '../guests/mine.ts'
import { guestShelf } from '../guests/shelf.ts'
import type { Home } from '../room/home.ts'

/** Being a guest is rare: what it needs is fetched once somebody is one. */
export interface GuestsAtNeed {
  list(): MyGuest[]
  waiting(): number
  come(secret: string): Promise<{ ok: true; guest: MyGuest } | Refused>
  write(key: string, text: string): Promise<Outcome>
  forget(key: string): Promise<void>
  close(): void
}

export async function guestsAtNeed(home: Home, changed: () => void): Promise<GuestsAtNeed> {
  let opening: Promise<Guests> | null = null
  let opened: Guests | null = null
  const open = () => opening ??= import('../guests/mine.ts').then(async ({ openGuests }) => {
    opened = await openGuests(home, changed)
    changed()
    return opened
  })
  // What cannot be fetched now is there when the device is opened again; nothing is lost meanwhile.
  if ((await home.storage.keys(guestShelf)).length > 0) void open().catch(() => { opening = null })
  return {
    list: () => opened?.list() ?? [],
    waiting: () => opened?.waiting() ?? 0,
    come: async (secret) => (await open()).come(secret),
    write: async (key, text) => (await open()).write(key, text),
    forget: async (key) => (await open()).forget(key),
    close: () => opened?.close(),
  }
}
