import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { MOST } from '@visavis/wire'
import { WebSocketServer, type WebSocket } from 'ws'
import type { Socket } from './line.ts'
import type { Live } from './live.ts'
import { framed } from './parcel.ts'

const mostWaiting = 16 * 1024 * 1024
const goAhead = 1024 * 1024
const heartbeat = 30_000

/** The WebSocket door: hands live connections to the hall. */
export interface WebSocketDoor {
  /** `name`: a word for the visitor's address. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer, name: string): void
  close(): void
}

/** Opens the door. Frames for many go to the sockets as they are: encoded and framed once, never compressed. */
export const openWebSocketDoor = (live: Live, mostConnections: number): WebSocketDoor => {
  const server = new WebSocketServer({ noServer: true, perMessageDeflate: false, maxPayload: MOST.asked, clientTracking: true })
  const silent = new WeakSet<WebSocket>()

  const welcome = (visitor: WebSocket, raw: Duplex, name: string): void => {
    const line = live.join(socketOver(visitor, raw), name)
    visitor.on('message', (frame, isBinary) => {
      if (isBinary) live.receive(line, frame as Buffer)
      else visitor.close(1003)
    })
    visitor.on('pong', () => silent.delete(visitor))
    visitor.on('error', () => visitor.terminate())
    visitor.on('close', () => live.leave(line))
  }

  const listen = setInterval(() => {
    for (const visitor of server.clients) {
      if (silent.has(visitor)) { visitor.terminate(); continue }
      silent.add(visitor)
      visitor.ping()
    }
  }, heartbeat).unref()

  return {
    upgrade: (request, socket, head, name) => {
      if (server.clients.size >= mostConnections) return void socket.end('HTTP/1.1 503 Service Unavailable\r\nconnection: close\r\n\r\n')
      server.handleUpgrade(request, socket, head, (visitor) => welcome(visitor, socket, name))
    },
    close: () => {
      clearInterval(listen)
      for (const visitor of server.clients) visitor.close(1001)
      server.close()
    },
  }
}

/**
 * Writing to the raw socket is safe beside `ws` because nothing here is compressed or sent in fragments.
 * After a farewell nothing more is written.
 */
const socketOver = (visitor: WebSocket, raw: Duplex): Socket => {
  let open = true
  raw.once('close', () => { open = false })
  const give: Socket['give'] = (parcel) => {
    if (!open) return
    if (raw.writableLength <= mostWaiting) return void raw.write(framed(parcel))
    open = false
    visitor.terminate()
  }
  return {
    give,
    together: (giving) => {
      raw.cork()
      giving()
      raw.uncork()
    },
    drained: async () => {
      if (open && raw.writableLength >= goAhead) await drained(raw)
    },
    close: () => {
      open = false
      visitor.close(1008)
    },
  }
}

const drained = (raw: Duplex): Promise<void> => new Promise((resolve) => {
  const over = (): void => {
    raw.off('drain', over).off('close', over)
    resolve()
  }
  raw.on('drain', over).on('close', over)
})
