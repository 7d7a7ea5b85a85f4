import type { Live, Transport } from '../ports.ts'
import { Unreachable } from '../ports.ts'
import { replyOf, requestOf } from './request.ts'

const ANSWERS_WITHIN = 30_000

/** Reaches a house by fetch and WebSocket, in browsers and in Node. `base`: for instance `https://example.org`. */
export function houseAt(base: string): Transport {
  return {
    async ask(ask) {
      try {
        return await replyOf(await fetch(requestOf(ask, base), { signal: AbortSignal.timeout(ANSWERS_WITHIN) }))
      } catch (cause) {
        throw new Unreachable('the house does not answer', { cause })
      }
    },
    live: (heard, closed) => lineTo(base, heard, closed),
  }
}

function lineTo(base: string, heard: (frame: Uint8Array) => void, closed: () => void): Promise<Live> {
  const socket = new WebSocket(`${base.replace(/^http/, 'ws')}/live`)
  socket.binaryType = 'arraybuffer'
  return new Promise((resolve, reject) => {
    let opened = false
    socket.onopen = () => {
      opened = true
      resolve({ send: (frame) => socket.send(new Uint8Array(frame)), close: () => socket.close() })
    }
    socket.onmessage = ({ data }) => { if (data instanceof ArrayBuffer) heard(new Uint8Array(data)) }
    socket.onclose = () => (opened ? closed() : reject(new Unreachable('the house does not answer')))
  })
}
