import { fileURLToPath } from 'node:url'
import { encodeAsked } from '@visavis/wire'
import { appendMaker, founding, frameMaker, newLog, type BenchLog } from './house/entries.ts'
import { withFolder } from './house/folder.ts'
import { openHttpLine } from './house/http-line.ts'
import { masked, openListener, openWebSocket, words, type Listener } from './house/listener.ts'
import { inRounds, median, whole } from './house/rounds.ts'
import { start, startHouse, type Running } from './house/running.ts'

const groups = 500
const members = 10
const waiting = 64
const total = 20_000
const rounds = 3

interface Measured { perSecond: number; p50: number; p99: number; cpu: number; memory: number }

/** Publishes one entry to a group: resolves when it is on its way, or was taken. */
type Publish = (slot: number, group: number, turn: number) => Promise<unknown> | void
type Name = 'floor' | 'house' | 'http'

/**
 * 500 groups of 10 on 5,000 connections; 64 entries under way at any time, each of them durable, acknowledged and delivered
 * to all ten before the next. Written on the author's own live line, as devices do, and beside it over HTTP.
 * Floor: frames from memory on bare sockets, nothing kept. The clients are this process.
 */
export default async function bench(): Promise<string> {
  const all = await inRounds(rounds, { floor, house: onTheLine, http: overHttp })
  const middle = (name: Name, what: keyof Measured) => median(all[name].map((measured) => measured[what]))
  const row = (name: Name) => ({
    'deliveries/s': whole(middle(name, 'perSecond')), 'of floor': (middle(name, 'perSecond') / middle('floor', 'perSecond')).toFixed(2),
    'p50 ms': middle(name, 'p50').toFixed(1), 'p99 ms': middle(name, 'p99').toFixed(1),
    'server CPU µs each': middle(name, 'cpu').toFixed(1), 'server MB': middle(name, 'memory').toFixed(0),
  })
  console.table({ floor: row('floor'), house: row('house'), 'house, written over HTTP': row('http') })
  return `${whole(middle('house', 'perSecond'))} durable deliveries/s to ${groups * members} connections, `
    + `${(middle('house', 'perSecond') / middle('floor', 'perSecond')).toFixed(2)} of frames from memory (${whole(middle('floor', 'perSecond'))}/s), `
    + `${middle('house', 'cpu').toFixed(0)} µs CPU each (floor ${middle('floor', 'cpu').toFixed(0)})`
}

const floor = async (): Promise<Measured> => {
  const server = await start([fileURLToPath(new URL('./house/floor-server.ts', import.meta.url))])
  const room = openRoom()
  const listeners = await join(async (group) => {
    const listener = await openListener(server.port, () => room.heard(group))
    listener.send(Buffer.from(`L${group}\n`))
    return listener
  })
  const publisher = await openListener(server.port, () => {})
  const measured = await measure(server, room, (_slot, group, turn) => publisher.send(Buffer.from(`P${group} ${turn}\n`)))
  for (const listener of [...listeners, publisher]) listener.close()
  await server.stop()
  return measured
}

const onTheLine = (): Promise<Measured> => inTheHouse(async ({ listeners, logs }) => {
  const make = frameMaker()
  return { answers: 1, close: () => {}, publish: (_slot, group, turn) => listeners[group]!.send(make(logs[group]!, turn)) }
})

const overHttp = (): Promise<Measured> => inTheHouse(async ({ port, logs }) => {
  const lines = await Promise.all(Array.from({ length: waiting }, () => openHttpLine(port)))
  const make = appendMaker()
  const publish: Publish = async (slot, group, turn) => {
    const status = await lines[slot]!.send(make(logs[group]!, turn))
    if (status !== 200) throw new Error(`an append was answered with ${status}`)
  }
  return { answers: 0, publish, close: () => { for (const line of lines) line.close() } }
})

/** `answers`: how many the author's line hears beside the entry itself. */
interface Writing { answers: number; publish: Publish; close(): void }

const inTheHouse = (open: (house: { port: number; logs: BenchLog[]; listeners: Listener[] }) => Promise<Writing>): Promise<Measured> => withFolder(async (folder) => {
  const server = await startHouse(folder)
  const logs = Array.from({ length: groups }, newLog)
  const founder = await openHttpLine(server.port)
  for (const log of logs) await founder.send(founding(log))
  founder.close()
  const room = openRoom()
  let greeted = 0
  const listeners = await join(async (group) => {
    const { id: logId, token } = logs[group]!
    const listener = await openWebSocket(server.port, (word) => {
      if (word === words.entry || word === words.appended) room.heard(group)
      else if (word === words.listening) greeted += 1
      else throw new Error(`the house said something else: ${word.toString(16)}`)
    })
    listener.send(masked(encodeAsked({ ask: 'listen', logId, token, from: 1 })))
    return listener
  })
  while (greeted < groups * members) await new Promise((resolve) => setTimeout(resolve, 20))
  const { answers, publish, close } = await open({ port: server.port, logs, listeners })
  room.expect(members + answers)
  const measured = await measure(server, room, publish)
  for (const each of listeners) each.close()
  close()
  await server.stop()
  return measured
})

/** Knows when an entry has reached everybody in its group. */
const openRoom = () => {
  const missing = new Int32Array(groups)
  const whenAll: (() => void)[] = []
  let all = members
  return {
    expect: (frames: number) => { all = frames },
    heard: (group: number) => { if (--missing[group]! === 0) whenAll[group]!() },
    delivered: (group: number) => new Promise<void>((resolve) => { missing[group] = all; whenAll[group] = resolve }),
  }
}

/** Everybody joins, fifty at a time. */
const join = async (one: (group: number) => Promise<Listener>): Promise<Listener[]> => {
  const listeners: Listener[] = []
  for (let at = 0; at < groups * members; at += 50) {
    listeners.push(...await Promise.all(Array.from({ length: 50 }, (_, i) => one((at + i) % groups))))
  }
  return listeners
}

const measure = async (server: Running, room: ReturnType<typeof openRoom>, publish: Publish): Promise<Measured> => {
  const took: number[] = []
  let turn = 0
  const before = server.cpu()
  const begun = performance.now()
  await Promise.all(Array.from({ length: waiting }, async (_, slot) => {
    while (turn < total) {
      const own = turn++
      // Every slot has its own groups, so that no group has two entries under way.
      const group = (slot + waiting * Math.floor(Math.random() * Math.ceil((groups - slot) / waiting))) % groups
      const asked = performance.now()
      const delivered = room.delivered(group)
      await Promise.all([publish(slot, group, own), delivered])
      took.push(performance.now() - asked)
    }
  }))
  const deliveries = total * members
  const sorted = took.toSorted((a, b) => a - b)
  return {
    perSecond: deliveries / (performance.now() - begun) * 1000,
    p50: sorted[Math.floor(total * 0.5)]!, p99: sorted[Math.floor(total * 0.99)]!,
    cpu: (server.cpu() - before) * 1000 / deliveries, memory: server.memory(),
  }
}
