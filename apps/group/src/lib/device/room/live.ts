import { sameBytes, toHex } from '@visavis/wire'
import { fetchLetters } from '../house/letterbox.ts'
import { isAbout } from '../house/line.ts'
import { lay, letterboxes } from '../errands/doorstep.ts'
import { heedDoor } from './door.ts'
import { feed, feedLater } from './feed.ts'
import { openGoingOn } from './going-on.ts'
import { chance } from './home.ts'
import type { Inside } from './inside.ts'
import { founded } from './founded.ts'
import { inTurn } from './inside.ts'
import { askForMissingWords } from './missing-words.ts'

/** What could not be fetched or opened now is tried again; when the line comes back, all is asked for anyway. */
const FETCH_AGAIN = 5_000

/** Ties a room to the line: what the house tells about its log and its letterboxes comes in here. Returns how to let go. */
export function goLive(inside: Inside): () => void {
  const { home, record } = inside
  const watched = new Set<string>()
  const watch = () => watchBoxes(inside, watched)
  const goingOn = openGoingOn(inside)
  const stop = home.line.hear({
    up: () => {
      watched.clear()
      void founded(inside).then((there) => {
        if (there) feedLater(inside, { kind: 'online' })
      })
      watch()
    },
    down: () => feedLater(inside, { kind: 'offline' }),
    told: (told) => {
      if (told.tell === 'letter') return layLater(inside, told.address, told.bytes)
      if (!isAbout(told, record.logId)) return
      if (told.tell === 'listening') {
        heedDoor(inside, { ok: true })
        feedLater(inside, { kind: 'listening', head: told.head })
        void askForMissingWords(inside)
      }
      if (told.tell === 'refused') heedDoor(inside, { ok: false, trouble: 'superseded' })
      if (told.tell === 'refused') feedLater(inside, { kind: 'hushed', now: home.clock.now(), chance: chance(home) })
      if (told.tell === 'entry') feedLater(inside, { kind: 'entry', arrival: { seq: told.seq, at: told.at, entry: told.entry, words: told.words } })
      if (told.tell === 'ending') goingOn.heard(told.day)
      else goingOn.look()
      watch()
    },
  })
  return () => {
    stop()
    home.line.ask({ ask: 'hush', logId: record.logId })
  }
}

/** Watches the letterbox of each epoch we hold, new ones as they come, and fetches what already lies there. */
function watchBoxes(inside: Inside, watched: Set<string>): void {
  inTurn(inside, async () => {
    if (inside.home.line.state() !== 'online' || inside.reader.standing !== 'in') return
    for (const { readSecret, address } of letterboxes(inside.reader)) {
      if (watched.has(toHex(address))) continue
      watched.add(toHex(address))
      inside.home.line.ask({ ask: 'watch', readSecret })
      void fetchInto(inside, readSecret, address)
    }
  }).catch(() => inside.changed())
}

async function fetchInto(inside: Inside, readSecret: Uint8Array, address: Uint8Array): Promise<void> {
  if (inside.closed || inside.home.line.state() !== 'online') return
  const told = await fetchLetters(inside.home.transport, readSecret, 0)
  if (!told.ok) return void inside.home.clock.after(FETCH_AGAIN, () => void fetchInto(inside, readSecret, address))
  for (const { bytes } of told.letters) layLater(inside, address, bytes)
}

function layLater(inside: Inside, address: Uint8Array, bytes: Uint8Array): void {
  inTurn(inside, async () => {
    const box = letterboxes(inside.reader).find((each) => sameBytes(each.address, address))
    const letter = box && await lay(inside.doorstep, inside.record.logId, box.seed, bytes).catch(() => 'again' as const)
    if (letter === 'again') return void inside.home.clock.after(FETCH_AGAIN, () => layLater(inside, address, bytes))
    if (!letter) return
    if (letter.letter === 'waiting') inside.notes.sent = inside.notes.sent.filter((key) => !key.includes(letter.knock))
    await feed(inside)
  }).catch(() => inside.changed())
}
