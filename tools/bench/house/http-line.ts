import { connect } from 'node:net'

/** One keep-alive connection with one request under way at a time, as cheap as a client can be. Answers the status. */
export const openHttpLine = async (port: number): Promise<{ send(request: Buffer): Promise<number>; close(): void }> => {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true })
  let answered = (_status: number): void => {}
  let held = Buffer.alloc(0)
  socket.on('data', (part) => {
    held = held.length > 0 ? Buffer.concat([held, part]) : part
    const end = held.indexOf('\r\n\r\n')
    if (end < 0) return
    const head = held.toString('latin1', 0, end)
    const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0)
    if (held.length < end + 4 + length) return
    held = Buffer.alloc(0)
    answered(Number(head.slice(9, 12)))
  })
  await new Promise((resolve, reject) => { socket.once('connect', resolve); socket.once('error', reject) })
  return {
    send: (request) => new Promise((resolve) => { answered = resolve; socket.write(request) }),
    close: () => socket.destroy(),
  }
}
