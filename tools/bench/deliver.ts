import { fileURLToPath } from 'node:url'
import type { Room } from '../../apps/group/src/lib/device/device.ts'
import { houseAt } from '../../apps/group/src/lib/device/transport/wire.ts'
import { foundGroup, join, publish } from '../../stories/group-life.ts'
import { aDevice, done, until } from '../../stories/town.ts'
import { withFolder } from './house/folder.ts'
import { start, startHouse } from './house/running.ts'

const samples = 300

interface Measured { p50: number; p99: number }

/**
 * From saying something on one device until it stands, opened and judged, on another: sealed, stored, sent, made durable, told,
 * verified, opened, shown. One at a time, through the real house. Floor: the same road without any of it, but durable.
 */
export default async function bench(): Promise<string> {
  const floor = await withFolder(bare)
  const house = await withFolder(sealed)
  const row = ({ p50, p99 }: Measured) => ({ 'p50 ms': p50.toFixed(1), 'p99 ms': p99.toFixed(1), 'of floor': (p50 / floor.p50).toFixed(1) })
  console.table({ 'HTTP, disk, HTTP alone': row(floor), 'device to device': row(house) })
  return `said to seen on another device in ${house.p50.toFixed(1)} ms (p50), ${house.p99.toFixed(1)} ms (p99); ${(house.p50 / floor.p50).toFixed(1)} of HTTP and disk alone (${floor.p50.toFixed(1)} ms)`
}

async function sealed(folder: string): Promise<Measured> {
  const house = await startHouse(folder)
  const transport = houseAt(`http://127.0.0.1:${house.port}`)
  const [anna, bela] = await Promise.all([aDevice({ transport }), aDevice({ transport })])
  const annas = await foundGroup(anna)
  const belas = await join(bela, await publish(annas), 'Bela', [annas])
  const measured = await measure(async (i) => {
    const seen = untilSeen(belas, `said ${i}`)
    done(await annas.share({ wish: 'listen', text: `said ${i}` }))
    await seen
  }, () => until('it is read back', () => annas.view().waiting.length === 0))
  await Promise.all([anna.close(), bela.close()])
  await house.stop()
  return measured
}

/** Resolves the moment the words stand there. */
function untilSeen(room: Room, text: string): Promise<void> {
  return new Promise((resolve) => {
    const stop = room.changes(() => {
      const newest = room.view().sharings[0]?.words
      if (newest?.state !== 'here' || newest.text !== text) return
      stop()
      resolve()
    })
  })
}

async function bare(folder: string): Promise<Measured> {
  const server = await start([fileURLToPath(new URL('./deliver/floor-server.ts', import.meta.url)), folder])
  const stop = new AbortController()
  const heard = (await fetch(`http://127.0.0.1:${server.port}/`, { signal: stop.signal })).body!.getReader()
  const measured = await measure(async () => {
    await fetch(`http://127.0.0.1:${server.port}/`, { method: 'POST', body: new Uint8Array(900) })
    await heard.read()
  })
  stop.abort()
  await server.stop()
  return measured
}

async function measure(once: (i: number) => Promise<void>, then = async (): Promise<unknown> => null): Promise<Measured> {
  const times: number[] = []
  for (let i = 0; i < samples; i++) {
    const began = performance.now()
    await once(i)
    times.push(performance.now() - began)
    await then()
  }
  times.sort((a, b) => a - b)
  return { p50: times[Math.floor(samples * 0.5)]!, p99: times[Math.floor(samples * 0.99)]! }
}
