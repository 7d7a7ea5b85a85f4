import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fdatasyncSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { WebSocketServer } from 'ws'

// What the platform needs at least: take a body by HTTP, write it to the disk, send it on as a frame. Nothing checked, nothing sealed.
const file = openSync(join(process.argv[2]!, 'floor'), 'a')
const server = createServer(async (request, response) => {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  const body = Buffer.concat(parts)
  writeSync(file, body)
  fdatasyncSync(file)
  for (const client of listeners.clients) client.send(body)
  response.end()
})
const listeners = new WebSocketServer({ server })
server.listen(0, '127.0.0.1', () => console.log(`floor at :${(server.address() as AddressInfo).port} `))
