import { encodeAppended, encodeLetters, encodePage, encodeTold, decodeAsked } from '@visavis/wire'
import type { Placed } from '@visavis/wire'
import type { Reply, Transport } from '../../../apps/group/src/lib/device/ports.ts'

/** A house of paper: one log in memory, told at once. So that only the device is measured. */
export function paperHouse(logId: Uint8Array, entries: readonly Placed[], head: number): Transport {
  const reply = (body: Uint8Array, status = 200): Reply => ({ status, body, retryAfter: 0 })
  return {
    ask: async ({ method, path }) => {
      const from = Number(/from=(\d+)/.exec(path)?.[1] ?? 0)
      if (path.includes('/entries?')) return reply(encodePage({ head, entries: entries.slice(from, from + 500) }))
      if (path.startsWith('/letterbox')) return reply(encodeLetters({ letters: [] }))
      return reply(encodeAppended({ seq: head, at: 0 }), method === 'POST' ? 200 : 404)
    },
    live: async (heard) => ({
      send: (frame) => {
        if (decodeAsked(frame).ask === 'listen') queueMicrotask(() => heard(encodeTold({ tell: 'listening', logId, head })))
      },
      close: () => {},
    }),
  }
}
