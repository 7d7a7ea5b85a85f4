import type { Live, Transport } from '../ports.ts'
import { Unreachable } from '../ports.ts'
import { replyOf, requestOf } from './request.ts'

/** A house without a port, as the server offers it: requests go in as values. */
export interface HouseInMemory {
  fetch(request: Request): Promise<Response>
  live(socket: { send(frame: Uint8Array): void; close(): void }): { receive(frame: Uint8Array): void; gone(): void }
}

/** Reaches a house in the same process. No house: nobody answers. */
export function houseInMemory(house: () => HouseInMemory | null): Transport {
  return {
    async ask(ask) {
      const there = house()
      if (!there) throw new Unreachable()
      try {
        return await replyOf(await there.fetch(requestOf(ask)))
      } catch (cause) {
        // A house that is being closed answers nobody, like one whose line is cut.
        throw new Unreachable('the house does not answer', { cause })
      }
    },
    async live(heard, closed) {
      const there = house()
      if (!there) throw new Unreachable()
      return lineTo(there, heard, closed)
    },
  }
}

/** Frames travel in later turns, as they do on a wire. */
function lineTo(house: HouseInMemory, heard: (frame: Uint8Array) => void, closed: () => void): Live {
  let open = true
  const end = () => {
    if (!open) return
    open = false
    closed()
  }
  const line = house.live({
    send: (frame) => queueMicrotask(() => { if (open) heard(frame) }),
    close: () => queueMicrotask(end),
  })
  return {
    send: (frame) => queueMicrotask(() => { if (open) line.receive(frame) }),
    close: () => {
      if (!open) return
      line.gone()
      end()
    },
  }
}
