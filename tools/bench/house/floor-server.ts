import { createServer, type Socket } from 'node:net'
import { randomBytes } from 'node:crypto'
import { sizes } from './entries.ts'

/**
 * The least that live delivery can cost: no HTTP, no WebSocket, nothing kept. A line says "L<group>\n" to listen or
 * "P<group> <size>\n" to publish; a publish writes a frame that lies ready in memory to everybody in the group.
 */
const frames = sizes.map((size) => {
  const frame = Buffer.concat([Buffer.from([0x82, 126, 0, 0]), randomBytes(size)])
  frame.writeUInt16BE(size, 2)
  return frame
})
const listeners = new Map<string, Socket[]>()

const server = createServer({ noDelay: true }, (socket) => {
  let held = ''
  socket.on('error', () => socket.destroy())
  socket.on('data', (part) => {
    const lines = (held + part.toString('latin1')).split('\n')
    held = lines.pop()!
    for (const line of lines) obey(socket, line)
  })
})

const obey = (socket: Socket, line: string): void => {
  const [group = '', size] = line.slice(1).split(' ')
  if (line.startsWith('L')) return void listeners.set(group, [...(listeners.get(group) ?? []), socket])
  for (const listener of listeners.get(group) ?? []) listener.write(frames[Number(size) % frames.length]!)
  socket.write('.')
}

server.listen({ port: 0, host: '127.0.0.1', backlog: 4096 }, () => console.log(`floor at :${(server.address() as { port: number }).port} `))
process.on('SIGTERM', () => process.exit())
