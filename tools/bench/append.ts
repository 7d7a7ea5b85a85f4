import { hash, randomBytes } from 'node:crypto'
import { openSqlite } from '@visavis/server'
import { diskFloor } from './house/disk-floor.ts'
import { appendMaker, bodies, founding, newLog } from './house/entries.ts'
import { withFolder } from './house/folder.ts'
import { openHttpLine } from './house/http-line.ts'
import { inRounds, median, whole } from './house/rounds.ts'
import { startHouse } from './house/running.ts'

const groups = 1000
const waiting = 64
const total = 60_000
const throughHttp = 20_000
const rounds = 3

interface Measured { perSecond: number; p99: number; cpu: number }

/**
 * Durable appends with 64 waiting, 0.3-4 KB each, to a random one of 1,000 groups: through the store, and over HTTP to
 * the real house. Floor: the same bytes to one file, 64 to each write and fdatasync.
 */
export default async function bench(): Promise<string> {
  const all = await inRounds(rounds, { floor, store, http })
  const middle = Object.fromEntries(Object.entries(all).map(([name, measured]) => [name, median(measured.map(({ perSecond }) => perSecond))])) as Record<keyof typeof all, number>
  console.table(Object.fromEntries(Object.entries(all).map(([name, measured]) => [name, {
    'appends/s': whole(middle[name as keyof typeof all]),
    'of floor': (middle[name as keyof typeof all] / middle.floor).toFixed(2),
    'p99 ms': median(measured.map(({ p99 }) => p99)).toFixed(1),
    'CPU µs each': median(measured.map(({ cpu }) => cpu)).toFixed(0),
  }])))
  return `${whole(middle.store)} durable appends/s with ${waiting} waiting, ${(middle.store / middle.floor).toFixed(2)} of write + fdatasync (${whole(middle.floor)}/s); over HTTP ${whole(middle.http)}/s`
}

const floor = (): Promise<Measured> => withFolder(async (folder) => {
  const before = process.cpuUsage()
  const perSecond = diskFloor(folder, bodies(), waiting, total)
  return { perSecond, p99: 0, cpu: used(before, total) }
})

const store = (): Promise<Measured> => withFolder(async (folder) => {
  const opened = await openSqlite(folder)
  const pool = bodies()
  const logs = Array.from({ length: groups }, () => randomBytes(16).toString('hex'))
  const plain = { words: null, forget: null, expires: 0, ifHead: null, epoch: null, founding: false, goesOn: true, at: Date.now() }
  const put = (log: string, entry: Uint8Array, founds = false) =>
    opened.append({ ...plain, log, entry, hash: hash('sha256', entry, 'buffer'), founding: founds })
  await Promise.all(logs.map((log) => put(log, new Uint8Array(randomBytes(400)), true)))
  const before = process.cpuUsage()
  const measured = await closedLoop(total, async (turn) => {
    const entry = pool[turn % pool.length]!.slice()
    new DataView(entry.buffer).setUint32(0, turn)
    const { kind } = await put(logs[Math.floor(Math.random() * groups)]!, entry)
    if (kind !== 'added') throw new Error(`an append was ${kind}`)
  })
  const cpu = used(before, total)
  await opened.close()
  return { ...measured, cpu }
})

const http = (): Promise<Measured> => withFolder(async (folder) => {
  const house = await startHouse(folder)
  const logs = Array.from({ length: groups }, newLog)
  const lines = await Promise.all(Array.from({ length: waiting }, () => openHttpLine(house.port)))
  await Promise.all(lines.map(async (line, i) => { for (let at = i; at < groups; at += waiting) await line.send(founding(logs[at]!)) }))
  const make = appendMaker()
  const free = [...lines]
  const before = house.cpu()
  const measured = await closedLoop(throughHttp, async (turn) => {
    const line = free.pop()!
    const status = await line.send(make(logs[Math.floor(Math.random() * groups)]!, turn))
    free.push(line)
    if (status !== 200) throw new Error(`an append was answered with ${status}`)
  })
  const cpu = (house.cpu() - before) * 1000 / throughHttp
  for (const line of lines) line.close()
  await house.stop()
  return { ...measured, cpu }
})

/** Keeps `waiting` of them under way until `many` are done. */
const closedLoop = async (many: number, one: (turn: number) => Promise<void>): Promise<Omit<Measured, 'cpu'>> => {
  const took: number[] = []
  let turn = 0
  const begun = performance.now()
  await Promise.all(Array.from({ length: waiting }, async () => {
    while (turn < many) {
      const asked = performance.now()
      await one(turn++)
      took.push(performance.now() - asked)
    }
  }))
  const perSecond = many / (performance.now() - begun) * 1000
  return { perSecond, p99: took.toSorted((a, b) => a - b)[Math.floor(took.length * 0.99)]! }
}

const used = (before: NodeJS.CpuUsage, many: number): number => {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / many
}
