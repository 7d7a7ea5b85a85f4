import { WebSocket } from 'ws'
import { decodeTold, encodeAsked, type Asked, type Told } from '@visavis/wire'
import { furnish } from '../inside.ts'
import type { Limits } from '../limits/limits.ts'
import { openMemory } from '../store/memory/index.ts'
import type { Store } from '../store/store.ts'
import { openStreet } from '../street.ts'
import { noon, stageConfig } from './house.ts'

/** A house with a real port, for what only a network shows. */
export const openStageStreet = async (limits: Partial<Limits> = {}, store: Store = openMemory()) => {
  const clock = { now: noon }
  const said: string[] = []
  const say = (line: string) => void said.push(line)
  const config = stageConfig(limits)
  const inside = await furnish({ store, clock: () => clock.now, random: (size) => new Uint8Array(size), config, folder: null, say })
  const street = await openStreet(inside, config, 'a secret of this test', say)
  const base = `http://127.0.0.1:${street.port}`
  return {
    port: street.port, inside, clock, said,
    fetch: async (request: Request) => {
      const { pathname, search } = new URL(request.url)
      const body = request.body ? Buffer.from(await request.arrayBuffer()) : undefined
      return fetch(base + pathname + search, { method: request.method, headers: request.headers, ...(body && { body }) })
    },
    live: () => aVisitor(`ws://127.0.0.1:${street.port}/live`),
    close: async () => { await street.close(); await inside.close() },
  }
}

/** Somebody on a live line: what they asked, and what they have been told. */
export interface Visitor {
  readonly told: Told[]
  readonly closed: Promise<number>
  ask(asked: Asked): void
  send(frame: Uint8Array): void
  /** Waits until that many things have been told in all. */
  heard(many: number): Promise<readonly Told[]>
  /** Takes nothing more of what is sent. */
  doze(): void
  wake(): void
}

const aVisitor = async (address: string): Promise<Visitor> => {
  const socket = new WebSocket(address, { perMessageDeflate: false })
  const told: Told[] = []
  let wake = (): void => {}
  socket.on('message', (frame: Buffer) => { told.push(decodeTold(frame)); wake() })
  const closed = new Promise<number>((resolve) => { socket.on('close', (code) => { resolve(code); wake() }) })
  await new Promise((resolve, reject) => { socket.once('open', resolve); socket.once('error', reject) })
  return {
    told, closed,
    ask: (asked) => socket.send(encodeAsked(asked)),
    send: (frame) => socket.send(frame),
    heard: async (many) => {
      while (told.length < many && socket.readyState === socket.OPEN) await new Promise<void>((resolve) => { wake = resolve })
      return told
    },
    doze: () => socket.pause(),
    wake: () => socket.resume(),
  }
}
