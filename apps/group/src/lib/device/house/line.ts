import { decodeTold, encodeAsked, toHex } from '@visavis/wire'
import type { Asked, Told } from '@visavis/wire'
import type { Clock, Live, Random, Transport } from '../ports.ts'

/** The one live connection of a device, for all its groups and letterboxes; it comes back by itself. */
export interface Line {
  state(): 'online' | 'connecting' | 'offline'
  /** Asks for something to be told; goes nowhere while the line is down. */
  ask(asked: Asked): void
  /** `up` each time the line is there (again), `down` when it went, `told` for each frame. Returns how to stop. */
  hear(ear: Ear): () => void
  /** Tries at once instead of waiting: the browser says it is online again. */
  wake(): void
  close(): void
}

export interface Ear { up(): void; down(): void; told(told: Told): void }

const FIRST_WAIT = 500
const LONGEST_WAIT = 30_000
/** How long an answer to `listen` may take. */
const ANSWERS_WITHIN = 20_000
/** A line that said nothing for so long is not trusted when somebody looks at the screen again. */
const QUIET_FOR = 60_000

export function openLine(transport: Transport, clock: Clock, random: Random): Line {
  const ears = new Set<Ear>()
  let live: Live | null = null
  let state: ReturnType<Line['state']> = 'connecting'
  let tries = 0
  let closed = false
  let callOff = () => {}
  let heardAt = 0
  let giveUp = () => {}

  const tell = (what: (ear: Ear) => void) => [...ears].forEach(what)
  const heard = (frame: Uint8Array) => {
    heardAt = clock.now()
    giveUp()
    const told = read(frame)
    if (told) tell((ear) => ear.told(told))
  }
  const down = () => {
    giveUp()
    live = null
    if (closed) return
    state = 'offline'
    tell((ear) => ear.down())
    const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(tries++, 8))
    callOff = clock.after(wait * (0.5 + (random(1)[0] ?? 0) / 512), () => void connect())
  }
  const connect = async () => {
    if (closed || live) return
    try {
      const mine = { line: null as Live | null, over: false }
      const opened = await transport.live(heard, () => {
        mine.over = true
        if (live !== null && live === mine.line) down()
      })
      if (closed) return opened.close()
      if (mine.over) return down()
      mine.line = live = opened
      heardAt = clock.now()
      state = 'online'
      tries = 0
      tell((ear) => ear.up())
    } catch {
      down()
    }
  }

  /** A line can be dead without having been closed; then it is let go, and another one tried. */
  const letGo = () => {
    const dead = live
    down()
    dead?.close()
  }

  void connect()
  return {
    state: () => state,
    ask: (asked) => {
      live?.send(encodeAsked(asked))
      if (asked.ask !== 'listen') return
      giveUp()
      giveUp = live ? clock.after(ANSWERS_WITHIN, letGo) : () => {}
    },
    hear: (ear) => {
      ears.add(ear)
      if (live) ear.up()
      return () => ears.delete(ear)
    },
    wake: () => {
      if (live && clock.now() - heardAt > QUIET_FOR) letGo()
      if (live || closed || state === 'connecting') return
      callOff()
      void connect()
    },
    close: () => {
      closed = true
      callOff()
      giveUp()
      live?.close()
    },
  }
}

/** A frame we do not understand is no frame: the log itself is checked entry by entry. */
function read(frame: Uint8Array): Told | null {
  try {
    return decodeTold(frame)
  } catch {
    return null
  }
}

/** Whether a frame is about this log or letterbox. */
export function isAbout(told: Told, id: Uint8Array): boolean {
  const about = 'logId' in told ? told.logId : 'address' in told ? told.address : told.about
  return toHex(about) === toHex(id)
}
