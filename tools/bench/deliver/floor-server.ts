import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fdatasyncSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'

// What the platform needs at least: take a body by HTTP, write it to the disk, send it on to whoever listens. Nothing checked, nothing sealed.
const file = openSync(join(process.argv[2]!, 'floor'), 'a')
const listeners = new Set<ServerResponse>()
const server = createServer(async (request, response) => {
  if (request.method === 'GET') {
    response.writeHead(200).flushHeaders()
    listeners.add(response)
    return
  }
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  const body = Buffer.concat(parts)
  writeSync(file, body)
  fdatasyncSync(file)
  for (const listener of listeners) listener.write(body)
  response.end()
})
server.listen(0, '127.0.0.1', () => console.log(`floor at :${(server.address() as AddressInfo).port} `))
