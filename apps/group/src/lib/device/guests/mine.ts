import { guestBox, sealLetter, signAsGuest, signerFromSeed, xwingPublic } from '@visavis/seal'
import { encode, sameBytes, toHex } from '@visavis/wire'
import type { Outcome, Refused } from '../device.ts'
import type { MyGuest } from '../doors.ts'
import { openTable } from '../here/table.ts'
import type { Table } from '../here/table.ts'
import { dropLetter, fetchLetters } from '../house/letterbox.ts'
import { lookBehind } from '../invitations/read.ts'
import { writeToGroup } from '../letters/to-group.ts'
import { sha256 } from '../letters/derived.ts'
import type { Home } from '../room/home.ts'
import { hearGuest } from './hear-guest.ts'
import { guestKind, myGuest } from './record.ts'
import type { GuestRecord } from './record.ts'

/** Where this person is a guest. */
export interface Guests {
  list(): MyGuest[]
  come(secret: string): Promise<{ ok: true; guest: MyGuest } | Refused>
  write(key: string, text: string): Promise<Outcome>
  forget(key: string): Promise<void>
  waiting(): number
  close(): void
}

const MOST_WORDS = 4000

interface Held { home: Home; table: Table<GuestRecord> }

export async function openGuests(home: Home, changed: () => void): Promise<Guests> {
  const table = await openTable(home.storage, guestKind, changed)
  const held = { home, table }
  const now = () => home.clock.now()
  const stop = home.line.hear({
    up: () => { for (const guest of table.all()) void follow(held, guest.key) },
    down: () => {},
    told: (told) => { if (told.tell === 'letter') void hand(held, told.address, told.bytes) },
  })
  return {
    list: () => table.all().map((guest) => myGuest(guest, now())),
    come: (secret) => come(held, secret),
    write: async (key, text) => {
      const outcome = await table.inTurn(() => write(held, key, text))
      void follow(held, key)
      return outcome
    },
    forget: (key) => table.inTurn(() => table.drop(key)),
    waiting: () => table.all().reduce((count, { out }) => count + out.length, 0),
    close: stop,
  }
}

/** The same link again is the same guest. */
async function come({ home, table }: Held, secret: string): Promise<{ ok: true; guest: MyGuest } | Refused> {
  const known = table.all().find((guest) => guest.secret === secret)
  if (known) return { ok: true, guest: myGuest(known, home.clock.now()) }
  const seen = await lookBehind(home, secret)
  if (!seen.ok) return seen
  const { as } = seen.letter
  if (as !== 'guest' && as !== 'helper') return { ok: false, refused: 'this-invitation-is-no-guests' }
  const guest = await makeGuest(home, secret, { ...seen.letter, as })
  await table.inTurn(() => table.store(guest))
  void follow({ home, table }, guest.key)
  return { ok: true, guest: myGuest(guest, home.clock.now()) }
}

type Seen = Pick<GuestRecord, 'id' | 'as' | 'group' | 'alias' | 'occasion' | 'until' | 'letterbox'>

async function makeGuest({ random, clock }: Home, secret: string, { id, as, group, alias, occasion, until, letterbox }: Seen): Promise<GuestRecord> {
  const [signs, replySeed] = [random(32), random(32)]
  const { readSecret, address } = guestBox(await signerFromSeed(signs))
  const bytes = writeToGroup({ letter: 'guest', guest: id, reply: { address, key: await xwingPublic(replySeed) } })
  return {
    key: toHex(random(8)), at: clock.now(), secret, id, as, group, alias, occasion, until, signs, replySeed, readSecret, letterbox,
    letters: [], process: null, over: false, out: [{ id: '', bytes }],
  }
}

async function write({ home, table }: Held, key: string, text: string): Promise<Outcome> {
  const guest = table.get(key)
  if (!guest || myGuest(guest, home.clock.now()).state === 'over') return { ok: false, refused: 'your-visit-is-over' }
  if (text.length > MOST_WORDS) return { ok: false, refused: 'too-many-words' }
  const at = home.clock.now()
  const signed = await signAsGuest(await signerFromSeed(guest.signs), guest.id, encode({ at, text }))
  const id = toHex(home.random(8))
  const bytes = writeToGroup({ letter: 'from-guest', guest: guest.id, signed })
  await table.store({ ...guest, letters: [...guest.letters, { at, text, mine: true, id }], out: [...guest.out, { id, bytes }] })
  return { ok: true, id }
}

/** Looks where the group's letterbox is now, sends what waits, and reads what came. */
async function follow({ home, table }: Held, key: string): Promise<void> {
  const guest = table.get(key)
  if (!guest || guest.over) return
  home.line.ask({ ask: 'watch', readSecret: guest.readSecret })
  const seen = await lookBehind(home, guest.secret)
  await table.inTurn(async () => {
    const still = table.get(key)
    if (!still) return
    if (seen.ok) await table.store({ ...still, letterbox: seen.letter.letterbox, until: seen.letter.until })
    else if (seen.refused === 'this-invitation-is-over') await table.store({ ...still, over: true, out: [] })
  })
  await sendOut({ home, table }, key)
  const told = await fetchLetters(home.transport, guest.readSecret, 0)
  if (told.ok) for (const { bytes } of told.letters) await hear(table, key, bytes)
}

async function sendOut({ home, table }: Held, key: string): Promise<void> {
  await table.inTurn(async () => {
    for (let guest = table.get(key); guest?.out[0]; guest = table.get(key)) {
      const { address, key: boxKey } = guest.letterbox
      const told = await dropLetter(home.transport, address, await sealLetter(boxKey, guest.out[0].bytes, home.random))
      if (!told.ok && told.trouble !== 'refused') return
      await table.store({ ...guest, out: guest.out.slice(1) })
    }
  })
}

const hear = (table: Held['table'], key: string, sealed: Uint8Array): Promise<void> =>
  table.inTurn(async () => {
    const guest = table.get(key)
    const heard = guest && await hearGuest(guest, sealed)
    if (heard) await table.store(heard)
  })

async function hand({ table }: Held, address: Uint8Array, bytes: Uint8Array): Promise<void> {
  for (const { key, readSecret } of table.all()) if (sameBytes(await sha256(readSecret), address)) await hear(table, key, bytes)
}
