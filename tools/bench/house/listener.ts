import { connect } from 'node:net'

/** A connection that counts the WebSocket frames it is sent and looks no further into them than their first word. */
export interface Listener { send(bytes: Uint8Array): void; close(): void }

/** Opens a raw connection; `heard` is called for each whole frame. */
export const openListener = async (port: number, heard: () => void): Promise<Listener> => {
  const socket = connect({ port, host: '127.0.0.1' })
  socket.on('data', frameCounter(heard))
  await new Promise((resolve, reject) => { socket.once('connect', resolve); socket.once('error', reject) })
  return { send: (bytes) => socket.write(bytes), close: () => socket.destroy() }
}

/** The first two bytes of what the server tells: how many places, and how long the word in the first of them is. */
export const words = { listening: 0x8369, entry: 0x8665, appended: 0x8468 } as const

/** Opens a WebSocket at /live; `heard` is called for each frame with its first word. */
export const openWebSocket = async (port: number, heard: (word: number) => void): Promise<Listener> => {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true })
  socket.write('GET /live HTTP/1.1\r\nhost: bench\r\nupgrade: websocket\r\nconnection: Upgrade\r\nsec-websocket-version: 13\r\nsec-websocket-key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n')
  const first = await new Promise<Buffer>((resolve, reject) => { socket.once('data', resolve); socket.once('error', reject) })
  if (!first.toString('latin1').startsWith('HTTP/1.1 101')) throw new Error('the house let nobody onto a live line')
  socket.on('data', frameCounter((kind, word) => { if (kind === ping) socket.write(pong); else heard(word) }))
  let closed = false
  socket.on('close', () => { if (!closed) throw new Error('the house hung up') })
  return { send: (frame) => socket.write(frame), close: () => { closed = true; socket.destroy() } }
}

/** A client's frame: masked, with a mask of zeros. */
export const masked = (bytes: Uint8Array): Buffer => {
  const head = bytes.length < 126 ? [bytes.length | 0x80] : [126 | 0x80, bytes.length >> 8, bytes.length & 255]
  return Buffer.concat([Buffer.from([0x82, ...head, 0, 0, 0, 0]), bytes])
}

const ping = 0x89
const pong = Buffer.from([0x8a, 0x80, 0, 0, 0, 0])
const nothing = Buffer.alloc(0)

/** Calls `heard` with the first byte of each frame and the first two of its body, once all of it is there. */
const frameCounter = (heard: (kind: number, word: number) => void): ((part: Buffer) => void) => {
  let missing = 0
  let [kind, word] = [0, 0]
  let held = nothing
  return (part) => {
    const bytes = held.length > 0 ? Buffer.concat([held, part]) : part
    held = nothing
    let at = 0
    if (missing > 0) {
      at = Math.min(missing, bytes.length)
      missing -= at
      if (missing === 0) heard(kind, word)
    }
    while (at < bytes.length) {
      const [head, body] = [headSize(bytes, at), bodySize(bytes, at)]
      if (bytes.length - at < head + Math.min(body, 2)) return void (held = Buffer.from(bytes.subarray(at)))
      kind = bytes[at]!
      word = body < 2 ? 0 : bytes.readUInt16BE(at + head)
      missing = Math.max(0, at + head + body - bytes.length)
      at += head + body
      if (missing === 0) heard(kind, word)
    }
  }
}

const headSize = (bytes: Buffer, at: number): number => {
  const short = (bytes[at + 1] ?? 0) & 127
  return short < 126 ? 2 : short === 126 ? 4 : 10
}

/** Of a head that is not all there, anything. */
const bodySize = (bytes: Buffer, at: number): number => {
  const short = (bytes[at + 1] ?? 0) & 127
  if (short < 126) return short
  if (short === 126) return bytes.length < at + 4 ? 2 : bytes.readUInt16BE(at + 2)
  return bytes.length < at + 10 ? 2 : Number(bytes.readBigUInt64BE(at + 2))
}
