import type { Config } from './config.ts'
import { fetchAnswer, fetchAsk } from './http/fetch-ask.ts'
import { everywhere, pagePolicy } from './http/headers.ts'
import { furnish } from './inside.ts'
import type { Line, Socket } from './live/index.ts'
import type { OpenRooms } from './room.ts'
import type { Store } from './store/store.ts'

/** What a house is opened with. Everything real comes in here. */
export interface Opening {
  readonly store: Store
  /** Milliseconds since 1970. */
  readonly clock: () => number
  readonly random: (size: number) => Uint8Array
  readonly config: Config
  /** The folder for the rooms that keep files of their own; null keeps everything in memory. */
  readonly folder: string | null
  readonly rooms?: OpenRooms
  readonly say?: (line: string) => void
}

/** The house's side of a live connection: where its frames go. */
export interface LiveSocket {
  /** One binary frame, wire bytes. */
  send(frame: Uint8Array): void
  close(): void
}

/** The visitor's side of a live connection. */
export interface LiveLine {
  /** A frame the visitor sent. */
  receive(frame: Uint8Array): void
  /** The visitor is gone. */
  gone(): void
}

/** The whole house without a port: give it requests and live connections. */
export interface House {
  fetch(request: Request): Promise<Response>
  live(socket: LiveSocket): LiveLine
  /** Does what has become due by the clock: call it after moving the clock. */
  tidy(): Promise<void>
  close(): Promise<void>
}

/** Opens the house without a port, for stories, tests and the one who opens the street door. */
export const openHouse = async (opening: Opening): Promise<House> => {
  const { answer, app, live, tidy, close } = await furnish(opening)
  return {
    tidy,
    close,
    fetch: async (request) => {
      const answered = await answer(fetchAsk(request))
      return answered ? fetchAnswer(answered) : dressed(await app.fetch(request))
    },
    live: (socket) => {
      const line: Line = live.join(plainSocket(socket, () => live.leave(line)), nobodyFromTheStreet)
      return { receive: (frame) => live.receive(line, frame), gone: () => live.leave(line) }
    },
  }
}

/** Whoever is in this process already has no address. */
const nobodyFromTheStreet = 'within'

const plainSocket = (socket: LiveSocket, gone: () => void): Socket => ({
  give: ({ payload }) => socket.send(payload),
  together: (give) => give(),
  drained: async () => {},
  close: () => { gone(); socket.close() },
})

const dressed = (response: Response): Response => {
  const headers = new Headers({ ...everywhere, 'content-security-policy': pagePolicy })
  response.headers.forEach((value, name) => headers.set(name, value))
  return new Response(response.body, { status: response.status, headers })
}
