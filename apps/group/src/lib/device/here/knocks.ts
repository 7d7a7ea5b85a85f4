import { sameBytes } from '@visavis/wire'
import type { MyKnock, Outcome, Refused } from '../device.ts'
import { acceptLetter } from '../knock/accept.ts'
import { makeKnock } from '../knock/make-knock.ts'
import type { DoorOutside } from '../knock/make-knock.ts'
import { myKnock } from '../knock/my-knock.ts'
import type { KnockRecord } from '../knock/record.ts'
import { sha256 } from '../letters/derived.ts'
import type { Home } from '../room/home.ts'
import { openKnockTable } from './knock-table.ts'
import type { KnockTable } from './knock-table.ts'
import { correspondence } from './correspondence.ts'
import type { Correspondence } from './correspondence.ts'
import type { Rooms } from './rooms.ts'

/** My knocks at groups I am not in yet. */
export interface Knocks {
  list(): MyKnock[]
  knock(door: DoorOutside, said: { alias: string; text: string }): Promise<{ ok: true; knock: MyKnock } | Refused>
  accept(key: string): Promise<Outcome>
  forget(key: string): Promise<void>
  waiting(): number
  table: KnockTable
  /** Watches for letters that answer a knock. */
  follow(knock: KnockRecord): Promise<void>
  close(): void
}

export async function openKnocks(home: Home, rooms: Rooms, changed: () => void): Promise<Knocks> {
  const table = await openKnockTable(home.storage, changed)
  const letters = correspondence(home, rooms, table)
  const stop = home.line.hear({
    up: () => { for (const knock of table.all()) void letters.follow(knock) },
    down: () => {},
    told: (told) => { if (told.tell === 'letter') void hand(table, letters, told) },
  })
  return {
    list: () => table.all().filter(isShown).map(myKnock),
    knock: (door, said) => knock(home, table, letters, door, said),
    accept: async (key) => {
      const outcome = await table.inTurn(() => accept(home, table, key))
      void letters.sendOut(key)
      return outcome
    },
    forget: (key) => table.inTurn(() => table.drop(key)),
    waiting: () => table.all().reduce((count, { out }) => count + out.length, 0),
    table,
    follow: letters.follow,
    close: stop,
  }
}

/** A sister group one chose opens by itself; one founded on other agreements, or a second one by somebody who was left out, needs a word of ours. */
const isShown = ({ sister, agreements, accepted }: KnockRecord): boolean => sister === null || sister.byHand || (agreements !== null && accepted === null)

/** A letter goes to the knock whose letterbox it lay in. */
async function hand(table: KnockTable, letters: Correspondence, { address, bytes }: { address: Uint8Array; bytes: Uint8Array }): Promise<void> {
  for (const { key, readSecret } of table.all()) if (sameBytes(await sha256(readSecret), address)) await letters.hear(key, bytes)
}

async function knock(home: Home, table: KnockTable, letters: Correspondence, door: DoorOutside, { alias, text }: { alias: string; text: string }): ReturnType<Knocks['knock']> {
  const refused = whyNotKnock(alias, text)
  if (refused) return { ok: false, refused }
  const made = await makeKnock(home.random, door, { alias: alias.trim(), text, at: home.clock.now() })
  await table.store(made)
  void letters.follow(made)
  return { ok: true, knock: myKnock(made) }
}

async function accept(home: Home, table: KnockTable, key: string): Promise<Outcome> {
  const made = table.get(key)
  if (!made?.agreements) return { ok: false, refused: 'no-agreements-yet' }
  await table.store(await acceptLetter(home, made, made.agreements))
  return { ok: true, id: key }
}

function whyNotKnock(alias: string, text: string): string | null {
  if (!alias.trim() || alias.trim().length > 60) return 'no-alias'
  return text.length > 4000 ? 'too-many-words' : null
}
