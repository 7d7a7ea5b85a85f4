import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openStreetOf } from '../../../apps/server/src/pages/tests/street.ts'
import { floorPage } from './floor.ts'
import { twenty } from './twenty.ts'

// One of the two servers that are measured; it says where it is, and on asking how much processor time it has used.
const address = process.argv[2] === 'floor' ? await openFloor() : (await openStreetOf(twenty)).address
process.on('message', () => {
  const { user, system } = process.cpuUsage()
  process.send?.((user + system) / 1e6)
})
process.on('disconnect', () => process.exit(0))
process.send?.(address)

function openFloor(): Promise<string> {
  const server = createServer((request, response) => {
    const html = floorPage(new URL(request.url ?? '/', 'http://floor').searchParams.get('near') ?? '', twenty)
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': Buffer.byteLength(html) })
    response.end(html)
  })
  return new Promise(opened => {
    server.listen(0, '127.0.0.1', () => opened(`http://127.0.0.1:${(server.address() as AddressInfo).port}`))
  })
}
