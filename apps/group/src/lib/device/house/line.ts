import { decodeTold, encodeAsked, toHex } from '@visavis/wire'
import type { Asked, Told } from '@visavis/wire'
import type { Clock, Live, Random, Transport } from '../ports.ts'
import type { Answer, Appending, Waiting } from './appending.ts'
import { isAnswer, openWaiting } from './appending.ts'

/** The one live connection of a device, for all its groups and letterboxes; it comes back by itself. */
export interface Line {
  state(): 'online' | 'connecting' | 'offline'
  /** Asks for something to be told; goes nowhere while the line is down. */
  ask(asked: Exclude<Asked, { ask: 'append' }>): void
  /** Appends on the line. Null: it is down, went down before the answer, or this is too large for it; it may be sent again elsewhere. */
  append(appending: Appending): Promise<Answer | null>
  /** `up` each time the line is there (again), `down` when it went, `told` for each frame. Returns how to stop. */
  hear(ear: Ear): () => void
  /** Tries at once instead of waiting: somebody looks at the screen, or the browser says it is online again. */
  wake(): void
  close(): void
}

export interface Ear { up(): void; down(): void; told(told: Told): void }

const FIRST_WAIT = 500
const LONGEST_WAIT = 30_000
/** How long an answer to `listen` or to an append may take. */
const ANSWERS_WITHIN = 20_000
/** A line that said nothing for so long is not trusted when somebody looks at the screen again. */
const QUIET_FOR = 60_000

interface Held {
  transport: Transport
  clock: Clock
  random: Random
  ears: Set<Ear>
  waiting: Waiting
  live: Live | null
  state: ReturnType<Line['state']>
  closed: boolean
  tries: number
  heardAt: number
  /** Calls off the next attempt; gives up waiting for an answer. */
  callOff: () => void
  stopWaiting: () => void
}

export function openLine(transport: Transport, clock: Clock, random: Random): Line {
  const held: Held = {
    transport, clock, random, ears: new Set(), waiting: openWaiting(), live: null, state: 'connecting', closed: false, tries: 0, heardAt: 0, callOff: () => {}, stopWaiting: () => {},
  }
  void connect(held)
  return {
    state: () => held.state,
    ask: (asked) => ask(held, asked),
    append: (appending) => append(held, appending),
    hear: (ear) => {
      held.ears.add(ear)
      if (held.live) ear.up()
      return () => held.ears.delete(ear)
    },
    wake: () => wake(held),
    close: () => {
      held.closed = true
      held.callOff()
      held.stopWaiting()
      held.live?.close()
    },
  }
}

async function connect(held: Held): Promise<void> {
  if (held.closed || held.live) return
  const mine = { line: null as Live | null, over: false }
  try {
    const live = await held.transport.live((frame) => heard(held, frame), () => {
      mine.over = true
      if (held.live !== null && held.live === mine.line) down(held)
    })
    if (held.closed) return live.close()
    if (mine.over) return down(held)
    mine.line = held.live = live
  } catch {
    return down(held)
  }
  Object.assign(held, { state: 'online', tries: 0, heardAt: held.clock.now() })
  tell(held, (ear) => ear.up())
}

/** Waits longer each time, and never in step with others. */
function down(held: Held): void {
  held.stopWaiting()
  held.live = null
  held.waiting.giveUp()
  if (held.closed) return
  held.state = 'offline'
  tell(held, (ear) => ear.down())
  const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(held.tries++, 8))
  held.callOff = held.clock.after(wait * (0.5 + (held.random(1)[0] ?? 0) / 512), () => void connect(held))
}

function heard(held: Held, frame: Uint8Array): void {
  held.heardAt = held.clock.now()
  held.stopWaiting()
  const told = read(frame)
  if (told && isAnswer(told)) held.waiting.heard(told)
  else if (told) tell(held, (ear) => ear.told(told))
}

function ask(held: Held, asked: Asked): void {
  held.live?.send(encodeAsked(asked))
  if (asked.ask !== 'listen' || !held.live) return
  held.stopWaiting()
  held.stopWaiting = held.clock.after(ANSWERS_WITHIN, () => letGo(held))
}

async function append(held: Held, appending: Appending): Promise<Answer | null> {
  if (!held.live) return null
  const stop = held.clock.after(ANSWERS_WITHIN, () => letGo(held))
  return held.waiting.send(held.live, appending).finally(stop)
}

/** A line can be dead without having been closed; then it is let go, and another one tried. */
function letGo(held: Held): void {
  const dead = held.live
  down(held)
  dead?.close()
}

function wake(held: Held): void {
  if (held.live && held.clock.now() - held.heardAt > QUIET_FOR) letGo(held)
  if (held.live || held.closed || held.state === 'connecting') return
  held.callOff()
  void connect(held)
}

const tell = ({ ears }: Held, what: (ear: Ear) => void) => [...ears].forEach(what)

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
  const about = 'logId' in told ? told.logId : 'address' in told ? told.address : 'about' in told ? told.about : null
  return about !== null && toHex(about) === toHex(id)
}
