import { encodeAsked } from '@visavis/wire'
import { founding, newLog } from './house/entries.ts'
import { withFolder } from './house/folder.ts'
import { openHttpLine } from './house/http-line.ts'
import { masked, openWebSocket, type Listener } from './house/listener.ts'
import { start, startHouse } from './house/running.ts'

const listeners = 1000
const groups = 100
const calm = 3000

/** What the house holds in memory: empty and idle, and with 1,000 live listeners. Floor: Node itself, with an open port. */
export default async function bench(): Promise<string> {
  const bare = await start(['-e', "require('node:http').createServer().listen(0, function () { console.log('floor at :' + this.address().port + ' ') })"])
  await rest()
  const floor = bare.memory()
  await bare.stop()
  return withFolder(async (folder) => {
    const house = await startHouse(folder)
    await rest()
    const idle = house.memory()
    const open = await listen(house.port)
    await rest()
    const live = house.memory()
    for (const each of open) each.close()
    await house.stop()
    const row = (megabytes: number) => ({ MB: megabytes.toFixed(0), 'of floor': (megabytes / floor).toFixed(2) })
    console.table({ 'Node with a port': row(floor), 'house, idle': row(idle), 'house, 1,000 live listeners': row(live) })
    const each = (live - idle) * 1024 / listeners
    return `${idle.toFixed(0)} MB idle, ${(idle / floor).toFixed(1)} of Node alone (${floor.toFixed(0)} MB); ${live.toFixed(0)} MB with ${listeners} live listeners, ${each.toFixed(0)} KB each`
  })
}

const rest = () => new Promise((resolve) => setTimeout(resolve, calm))

const listen = async (port: number): Promise<Listener[]> => {
  const line = await openHttpLine(port)
  const logs = Array.from({ length: groups }, newLog)
  for (const log of logs) await line.send(founding(log))
  line.close()
  let heard = 0
  const open: Listener[] = []
  for (let i = 0; i < listeners; i += 1) {
    const { id: logId, token } = logs[i % groups]!
    const listener = await openWebSocket(port, () => { heard += 1 })
    listener.send(masked(encodeAsked({ ask: 'listen', logId, token, from: 0 })))
    open.push(listener)
  }
  while (heard < listeners * 2) await new Promise((resolve) => setTimeout(resolve, 20))
  return open
}
