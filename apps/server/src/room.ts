import type { Hono } from 'hono'
import type { Config } from './config.ts'

/** What every room stands on. Nothing in a room reaches for a clock, chance or a folder by itself. */
export interface Ground {
  readonly config: Config
  /** The folder that holds everything this house keeps, or null: keep it in memory (stories, tests). Each room keeps its own file in it. */
  readonly folder: string | null
  /** Milliseconds since 1970. */
  readonly clock: () => number
  /** That many random bytes. */
  readonly random: (size: number) => Uint8Array
  /** Says one line to whoever runs the house. Never a name, an address or an id. */
  readonly say: (line: string) => void
}

/** A room with doors of its own: off the hot path, so Hono may route it. */
export interface Room {
  routes(app: Hono): void
  /** Called every few minutes, for whatever has become due. */
  tidy?(): Promise<void> | void
  close?(): Promise<void> | void
}

/** Opens the rooms beside the log and the letterbox, in the order in which their doors are tried. */
export type OpenRooms = (ground: Ground) => Promise<readonly Room[]>
