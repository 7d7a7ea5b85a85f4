import type { LogKey } from '../store/store.ts'
import type { Parcel } from './parcel.ts'

/** How frames reach one visitor. */
export interface Socket {
  give(parcel: Parcel): void
  /** Whatever is given meanwhile leaves together, in order. */
  together(give: () => void): void
  /** Resolves when the visitor has taken most of what was given, or is gone. */
  drained(): Promise<void>
  close(): void
}

/** One log a visitor hears: everything below `next` has been given to them. */
export interface Hearing {
  readonly line: Line
  readonly log: LogKey
  /** Kept to ask again whether it still holds. */
  readonly token: Uint8Array
  next: number
  /** They have been told where the log stands. */
  greeted: boolean
  /** False while earlier entries are still being fetched. */
  caughtUp: boolean
  /** An entry arrived while earlier ones were being fetched. */
  missed: boolean
  over: boolean
}

/** A hearing that has heard nothing yet. */
export const newHearing = (line: Line, log: LogKey, token: Uint8Array, next: number): Hearing =>
  ({ line, log, token, next, greeted: false, caughtUp: false, missed: false, over: false })

/** One visitor's live connection. */
export interface Line {
  readonly socket: Socket
  /** A word for the visitor's address that only this process understands. */
  readonly visitor: string
  readonly hearings: Map<LogKey, Hearing>
  readonly boxes: Set<string>
  /** Frames the visitor sent in the minute that began at `since`. */
  frames: number
  since: number
  /** Their frames are taken one after the other. */
  turn: Promise<void>
}

/** A new line: it hears nothing yet. */
export const newLine = (socket: Socket, visitor: string): Line =>
  ({ socket, visitor, hearings: new Map(), boxes: new Set(), frames: 0, since: 0, turn: Promise.resolve() })
