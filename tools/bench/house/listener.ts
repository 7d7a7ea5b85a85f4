import { connect } from 'node:net'

/** A connection that counts the WebSocket frames it is sent and looks no further into them. */
export interface Listener { send(bytes: Uint8Array): void; close(): void }

/** Opens a raw connection; `heard` is called for each whole frame. */
export const openListener = async (port: number, heard: () => void): Promise<Listener> => {
  const socket = connect({ port, host: '127.0.0.1' })
  socket.on('data', frameCounter(heard))
  await new Promise((resolve, reject) => { socket.once('connect', resolve); socket.once('error', reject) })
  return { send: (bytes) => socket.write(bytes), close: () => socket.destroy() }
}

/** Opens a WebSocket at /live; `heard` is called for each frame. */
export const openWebSocket = async (port: number, heard: () => void): Promise<Listener> => {
  const socket = connect({ port, host: '127.0.0.1' })
  socket.write('GET /live HTTP/1.1\r\nhost: bench\r\nupgrade: websocket\r\nconnection: Upgrade\r\nsec-websocket-version: 13\r\nsec-websocket-key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n')
  const first = await new Promise<Buffer>((resolve, reject) => { socket.once('data', resolve); socket.once('error', reject) })
  if (!first.toString('latin1').startsWith('HTTP/1.1 101')) throw new Error('the house let nobody onto a live line')
  socket.on('data', frameCounter((kind) => { if (kind === ping) socket.write(pong); else heard() }))
  let closed = false
  socket.on('close', () => { if (!closed) throw new Error('the house hung up') })
  return { send: (bytes) => socket.write(masked(bytes)), close: () => { closed = true; socket.destroy() } }
}

/** A client's frame: masked, with a mask of zeros. */
const masked = (bytes: Uint8Array): Buffer => Buffer.concat([Buffer.from([0x82, 0x80 | bytes.length, 0, 0, 0, 0]), bytes])

const ping = 0x89
const pong = Buffer.from([0x8a, 0x80, 0, 0, 0, 0])

/** Calls `heard` with the first byte of each frame, once all of it is there. */
const frameCounter = (heard: (kind: number) => void): ((part: Buffer) => void) => {
  let skip = 0
  let kind = 0
  let head = Buffer.alloc(0)
  return (part) => {
    let at = 0
    while (at < part.length) {
      if (skip > 0) {
        const step = Math.min(skip, part.length - at)
        skip -= step
        at += step
        if (skip === 0) heard(kind)
        continue
      }
      const whole = head.length > 0 ? Buffer.concat([head, part.subarray(at, at + 10)]) : part.subarray(at, at + 10)
      const [size, body] = frameSize(whole)
      if (size === 0) { head = Buffer.from(whole); return }
      at += size - head.length
      head = Buffer.alloc(0)
      kind = whole[0]!
      skip = body
      if (skip === 0) heard(kind)
    }
  }
}

/** Bytes of the head and of the body; a head of 0 bytes is not there yet. */
const frameSize = (bytes: Buffer): [number, number] => {
  if (bytes.length < 2) return [0, 0]
  const short = bytes[1]! & 127
  if (short < 126) return [2, short]
  if (short === 126) return bytes.length < 4 ? [0, 0] : [4, bytes.readUInt16BE(2)]
  return bytes.length < 10 ? [0, 0] : [10, Number(bytes.readBigUInt64BE(2))]
}
