import { decodeAsked, decodePage, decodeTold, encodePage, encodeTold } from '@visavis/wire'
import type { Placed, Told } from '@visavis/wire'
import type { Ask, Storage, Transport } from '../apps/group/src/lib/device/device.ts'
import { Unreachable } from '../apps/group/src/lib/device/ports.ts'

/** A way to the house that can be cut, for one person alone. */
export function roadTo(transport: Transport): { transport: Transport; cut(yes: boolean): void } {
  const ends = new Set<() => void>()
  let isCut = false
  return {
    cut: (yes) => {
      isCut = yes
      if (yes) for (const end of ends) end()
      if (yes) ends.clear()
    },
    transport: {
      ask: async (ask) => {
        if (isCut) throw new Unreachable()
        return transport.ask(ask)
      },
      live: async (heard, closed) => {
        if (isCut) throw new Unreachable()
        const live = await transport.live((frame) => { if (!isCut) heard(frame) }, () => { if (ends.delete(end)) closed() })
        const end = () => {
          live.close()
          closed()
        }
        ends.add(end)
        return live
      },
    },
  }
}

/** What a house that lies does to what it tells one person. */
export interface Lie {
  /** Entries of a page on their way. */
  entries?(entries: Placed[]): Placed[]
  head?(head: number): number
  /** One frame on the live line: becomes these. */
  told?(told: Told): Told[]
}

/** A house that lies to one person; `lie` may be changed at any time. */
export function lying(transport: Transport): { transport: Transport; lie: Lie } {
  const liar = { lie: {} as Lie, transport: {} as Transport }
  liar.transport = {
    ask: async (ask) => {
      const reply = await transport.ask(ask)
      if (!isPage(ask) || reply.status !== 200) return reply
      const page = decodePage(reply.body)
      const { entries = (all: Placed[]) => all, head = (end: number) => end } = liar.lie
      return { ...reply, body: encodePage({ head: head(page.head), entries: entries(page.entries) }) }
    },
    live: (heard, closed) => transport.live((frame) => {
      const told = decodeTold(frame)
      const instead = liar.lie.told?.(told) ?? [told]
      for (const each of instead) heard(encodeTold(headed(each, liar.lie)))
    }, closed),
  }
  return liar
}

const isAnswer = ({ tell }: Told) => tell === 'appended' || tell === 'declined'
const isPage = ({ method, path }: Ask) => method === 'GET' && path.includes('/entries?')
const headed = (told: Told, { head }: Lie): Told => (told.tell === 'listening' && head ? { ...told, head: head(told.head) } : told)

export interface Mortal {
  storage: Storage
  transport: Transport
  dieIn(steps: number): void
  /** Null when the device died before it was done. */
  orDeath<T>(what: Promise<T>): Promise<T | null>
}

/** A device that dies at its n-th step: a step is anything written on the shelf or asked of the house, before or after it took effect. */
export function mortal(storage: Storage, transport: Transport): Mortal {
  let left = Infinity
  let died = () => {}
  const death = new Promise<null>((resolve) => { died = () => resolve(null) })
  const forever = new Promise<never>(() => {})
  const step = async () => {
    left -= 1
    if (left > 0) return
    died()
    await forever
  }
  const bothSides = async <T>(what: () => Promise<T>): Promise<T> => {
    await step()
    const done = await what()
    await step()
    return done
  }
  /** On the live line only appends are asked of the house: its other frames go by while the device lives. */
  const beforeStep = async (isStep: boolean, then: () => void) => {
    if (isStep) await step()
    if (left > 0) then()
  }
  return {
    dieIn: (steps) => { left = steps },
    orDeath: (what) => Promise.race([what, death]),
    storage: { ...storage, write: (changes) => bothSides(() => storage.write(changes)) },
    transport: {
      ask: (ask) => bothSides(() => transport.ask(ask)),
      live: async (heard, closed) => {
        if (left <= 0) await forever
        const live = await transport.live((frame) => void beforeStep(isAnswer(decodeTold(frame)), () => heard(frame)), closed)
        return { send: (frame) => void beforeStep(decodeAsked(frame).ask === 'append', () => live.send(frame)), close: () => live.close() }
      },
    },
  }
}
