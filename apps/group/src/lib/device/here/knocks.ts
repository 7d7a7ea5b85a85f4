import { sameBytes } from '@visavis/wire'
import type { MyKnock, Outcome, PublicCard, Refused } from '../device.ts'
import { dropLetter, fetchLetters } from '../house/letterbox.ts'
import { acceptLetter, askAgain } from '../knock/accept.ts'
import { hearBack } from '../knock/hear-back.ts'
import { makeKnock } from '../knock/make-knock.ts'
import { myKnock } from '../knock/my-knock.ts'
import { readKnock, shelfOfKnock, writeKnock } from '../knock/record.ts'
import type { KnockRecord } from '../knock/record.ts'
import { sha256 } from '../letters/derived.ts'
import type { Home } from '../room/home.ts'
import { comeIn } from './come-in.ts'
import type { Rooms } from './rooms.ts'

/** My knocks at groups I am not in yet. */
export interface Knocks {
  list(): MyKnock[]
  knock(card: PublicCard | null, said: { alias: string; text: string }): Promise<{ ok: true; knock: MyKnock } | Refused>
  accept(key: string): Promise<Outcome>
  forget(key: string): Promise<void>
  waiting(): number
  close(): void
}

export async function openKnocks(home: Home, rooms: Rooms, changed: () => void): Promise<Knocks> {
  const { storage, transport, line } = home
  const knocks = new Map<string, KnockRecord>()
  for (const key of await storage.keys('knock/')) {
    const bytes = await storage.read(key)
    if (bytes) keep(readKnock(bytes))
  }
  let turn = Promise.resolve()
  const inTurn = <T>(what: () => Promise<T>): Promise<T> => {
    const done = turn.then(what)
    turn = done.then(() => {}, () => {})
    return done
  }
  function keep(knock: KnockRecord): void {
    knocks.set(knock.key, knock)
    changed()
  }
  const store = async (knock: KnockRecord) => {
    await storage.write([[shelfOfKnock(knock.key), writeKnock(knock)]])
    keep(knock)
  }
  /** Sends what waits, oldest first, and stops at the first that does not go. */
  const sendOut = (key: string): Promise<void> => inTurn(async () => {
    for (let knock = knocks.get(key); knock?.out[0]; knock = knocks.get(key)) {
      const told = await dropLetter(transport, knock.out[0].address, knock.out[0].bytes)
      if (!told.ok && told.trouble !== 'refused') return
      await store({ ...knock, out: knock.out.slice(1) })
    }
  })
  const hear = (key: string, bytes: Uint8Array) => inTurn(async () => {
    const knock = knocks.get(key)
    const heard = knock && await hearBack(knock, bytes)
    if (!heard) return
    if (!heard.comeIn) return store(heard.knock)
    if (knock.room) return rooms.isComingIn(knock.room) ? rooms.calledAgain(knock.room, heard.comeIn.token) : undefined
    keep(await comeIn(home, rooms, heard.knock, heard.comeIn))
  })
  const watch = async (knock: KnockRecord) => {
    if (knock.room && !rooms.isComingIn(knock.room)) return
    line.ask({ ask: 'watch', readSecret: knock.readSecret })
    await sendOut(knock.key)
    const told = await fetchLetters(transport, knock.readSecret, 0)
    if (told.ok) for (const { bytes } of told.letters) await hear(knock.key, bytes)
    const still = knocks.get(knock.key)
    if (still?.accepted && (!still.room || rooms.isComingIn(still.room))) await askAgain(home, still)
  }
  const stop = line.hear({
    up: () => { for (const knock of knocks.values()) void watch(knock) },
    down: () => {},
    told: (told) => {
      if (told.tell !== 'letter') return
      for (const knock of knocks.values()) void sha256(knock.readSecret).then((mine) => { if (sameBytes(mine, told.address)) void hear(knock.key, told.bytes) })
    },
  })
  return {
    list: () => [...knocks.values()].sort((a, b) => a.at - b.at).map(myKnock),
    async knock(card, { alias, text }) {
      const refused = whyNotKnock(card, alias, text)
      if (refused || !card?.letterbox) return { ok: false, refused: refused ?? 'no-such-card' }
      const knock = await makeKnock(home.random, { ...card, letterbox: card.letterbox }, { alias: alias.trim(), text, at: home.clock.now() })
      await store(knock)
      void watch(knock)
      return { ok: true, knock: myKnock(knock) }
    },
    accept: (key) => inTurn(async () => {
      const knock = knocks.get(key)
      if (!knock?.agreements) return { ok: false as const, refused: 'no-agreements-yet' }
      await store(await acceptLetter(home, knock, knock.agreements))
      return { ok: true as const, id: key }
    }).then((outcome) => {
      void sendOut(key)
      return outcome
    }),
    forget: (key) => inTurn(async () => {
      await storage.write([[shelfOfKnock(key), null]])
      knocks.delete(key)
      changed()
    }),
    waiting: () => [...knocks.values()].reduce((count, { out }) => count + out.length, 0),
    close: stop,
  }
}

function whyNotKnock(card: PublicCard | null, alias: string, text: string): string | null {
  if (!card) return 'no-such-card'
  if (!card.letterbox) return 'takes-no-knocks'
  if (!alias.trim() || alias.trim().length > 60) return 'no-alias'
  return text.length > 4000 ? 'too-many-words' : null
}

