import { fileURLToPath } from 'node:url'
import { encodeAsked } from '@visavis/wire'
import { appendMaker, founding, newLog } from './house/entries.ts'
import { withFolder } from './house/folder.ts'
import { openHttpLine } from './house/http-line.ts'
import { openListener, openWebSocket, type Listener } from './house/listener.ts'
import { inRounds, median, whole } from './house/rounds.ts'
import { start, startHouse, type Running } from './house/running.ts'

const groups = 500
const members = 10
const waiting = 64
const total = 20_000
const rounds = 3

interface Measured { perSecond: number; p50: number; p99: number; cpu: number; memory: number }

/** Publishes one entry to a group: resolves when it was taken. */
type Publish = (slot: number, group: number, turn: number) => Promise<unknown>

/**
 * 500 groups of 10 on 5,000 connections; 64 entries under way at any time, each of them durable and delivered to all
 * ten before the next. Floor: frames from memory on bare sockets, nothing kept. The clients are this process.
 */
export default async function bench(): Promise<string> {
  const all = await inRounds(rounds, { floor, house })
  const middle = (name: 'floor' | 'house', what: keyof Measured) => median(all[name].map((measured) => measured[what]))
  const row = (name: 'floor' | 'house') => ({
    'deliveries/s': whole(middle(name, 'perSecond')), 'of floor': (middle(name, 'perSecond') / middle('floor', 'perSecond')).toFixed(2),
    'p50 ms': middle(name, 'p50').toFixed(1), 'p99 ms': middle(name, 'p99').toFixed(1),
    'server CPU µs each': middle(name, 'cpu').toFixed(1), 'server MB': middle(name, 'memory').toFixed(0),
  })
  console.table({ floor: row('floor'), house: row('house') })
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
  const measured = await measure(server, room, async (_slot, group, turn) => publisher.send(Buffer.from(`P${group} ${turn}\n`)))
  for (const listener of [...listeners, publisher]) listener.close()
  await server.stop()
  return measured
}

const house = (): Promise<Measured> => withFolder(async (folder) => {
  const server = await startHouse(folder)
  const logs = Array.from({ length: groups }, newLog)
  const lines = await Promise.all(Array.from({ length: waiting }, () => openHttpLine(server.port)))
  for (const log of logs) await lines[0]!.send(founding(log))
  const room = openRoom()
  let greeted = 0
  const listeners = await join(async (group) => {
    const { id: logId, token } = logs[group]!
    let silent = true
    const listener = await openWebSocket(server.port, () => {
      if (silent) { silent = false; greeted += 1 } else room.heard(group)
    })
    listener.send(encodeAsked({ ask: 'listen', logId, token, from: 1 }))
    return listener
  })
  while (greeted < groups * members) await new Promise((resolve) => setTimeout(resolve, 20))
  const make = appendMaker()
  const measured = await measure(server, room, async (slot, group, turn) => {
    const status = await lines[slot]!.send(make(logs[group]!, turn))
    if (status !== 200) throw new Error(`an append was answered with ${status}`)
  })
  for (const each of [...listeners, ...lines]) each.close()
  await server.stop()
  return measured
})

/** Knows when an entry has reached everybody in its group. */
const openRoom = () => {
  const missing = new Int32Array(groups)
  const whenAll: (() => void)[] = []
  return {
    heard: (group: number) => { if (--missing[group]! === 0) whenAll[group]!() },
    delivered: (group: number) => new Promise<void>((resolve) => { missing[group] = members; whenAll[group] = resolve }),
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
