import type { Config } from './config.ts'
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
  close(): Promise<void>
}

export type OpenHouse = (opening: Opening) => Promise<House>
