import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { getRequestListener } from '@hono/node-server'
import type { Config } from './config.ts'
import { refuse } from './http/answers.ts'
import { everywhere, pagePolicy } from './http/headers.ts'
import { nodeAsk, sendAnswer } from './http/node-ask.ts'
import { accident, type Inside } from './inside.ts'
import { visitorName } from './limits/visitor.ts'
import { openWebSocketDoor } from './live/web-socket.ts'

/** The open street door. */
export interface Street {
  readonly port: number
  /** Lets nobody in any more, finishes what is under way, closes. */
  close(): Promise<void>
}

/** Whoever sends a request slower than this, in ms, is not waited for. */
const patience = { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 65_000, connectionsCheckingInterval: 5_000 }
const lastWord = 5_000

/** Opens the house to the network. Rejects when the port cannot be had. `secret` keeps addresses out of the counts. */
export const openStreet = async (inside: Inside, config: Config, secret: string, say: (line: string) => void): Promise<Street> => {
  const server = createServer({ ...patience, maxHeaderSize: 8 * 1024 })
  // Beside those who listen, so many may ask at the same time.
  server.maxConnections = config.limits.connections + 1000
  const webSocket = openWebSocketDoor(inside.live, config.limits.connections)
  const visitor = (request: IncomingMessage) => () => visitorName(addressOf(request, config.behindProxy), secret)
  const hono = getRequestListener((request, { outgoing }) => inside.app.fetch(request, { outgoing }), { overrideGlobalObjects: false })

  server.on('request', (request, response) => {
    void answer(request, response).catch((error: unknown) => { if (!request.destroyed) say(accident(error)); fail(request, response) })
  })
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy())
    if (request.url !== '/live') turnAway(socket, '404 Not Found')
    else enter(request, socket, head, visitor(request)())
  })

  const enter = (request: IncomingMessage, socket: Duplex, head: Buffer, name: string): void => {
    if (inside.mayJoin(name)) webSocket.upgrade(request, socket, head, name)
    else turnAway(socket, '429 Too Many Requests')
  }

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const answered = inside.answer(nodeAsk(request, visitor(request)))
    if (answered) return sendAnswer(request, response, await answered)
    for (const [name, value] of Object.entries(everywhere)) response.setHeader(name, value)
    response.setHeader('content-security-policy', pagePolicy)
    await hono(request, response)
  }

  const port = await listen(server, config)
  return { port, close: () => close(server, webSocket.close) }
}

const turnAway = (socket: Duplex, status: string): void => { socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\n\r\n`) }

const fail = (request: IncomingMessage, response: ServerResponse): void => {
  if (response.headersSent || request.destroyed) response.destroy()
  else sendAnswer(request, response, refuse(500, 'accident'))
}

const listen = (server: Server, { port, host }: Config): Promise<number> => new Promise((resolve, reject) => {
  server.once('error', reject)
  server.listen({ port, host, backlog: 1024 }, () => {
    const address = server.address()
    resolve(typeof address === 'object' && address ? address.port : port)
  })
})

const close = (server: Server, closeLive: () => void): Promise<void> => new Promise((resolve) => {
  const late = setTimeout(() => server.closeAllConnections(), lastWord)
  server.close(() => { clearTimeout(late); resolve() })
  closeLive()
  server.closeIdleConnections()
})

const addressOf = (request: IncomingMessage, behindProxy: boolean): string => {
  const forwarded = behindProxy ? request.headers['x-forwarded-for'] : undefined
  return String(forwarded ?? '').split(',').at(-1)?.trim() || (request.socket.remoteAddress ?? '')
}
