import type { Access, LiveAppend, Tell } from '../log/index.ts'
import type { LogKey, Store } from '../store/store.ts'
import type { Hearing, Line } from './line.ts'

/** What live delivery stands on. */
export interface LiveRoom {
  readonly store: Store
  readonly access: Access
  /** Appends to a log; `tell` is called once. */
  readonly append: (asked: LiveAppend, tell: Tell) => Promise<void>
  readonly clock: () => number
  readonly limits: { readonly frames: number; readonly listens: number }
}

/** Who hears what. */
export interface Hall extends LiveRoom {
  readonly hearers: Map<LogKey, Set<Hearing>>
  readonly watchers: Map<string, Set<Line>>
  readonly lines: Set<Line>
}

/** A box as a key in maps. */
export const boxName = (box: Uint8Array): string => Buffer.from(box).toString('base64')

/** Begins a hearing; a line hears a log once. */
export const hear = (hall: Hall, hearing: Hearing): void => {
  const { line, log } = hearing
  const before = line.hearings.get(log)
  if (before) hush(hall, before)
  line.hearings.set(log, hearing)
  const hearers = hall.hearers.get(log) ?? new Set()
  hall.hearers.set(log, hearers.add(hearing))
}

/** Ends a hearing. */
export const hush = (hall: Hall, hearing: Hearing): void => {
  hearing.over = true
  hearing.line.hearings.delete(hearing.log)
  const hearers = hall.hearers.get(hearing.log)
  hearers?.delete(hearing)
  if (hearers?.size === 0) hall.hearers.delete(hearing.log)
}

/** Lets a line hear of a box. */
export const watch = (hall: Hall, line: Line, box: Uint8Array): void => {
  const name = boxName(box)
  line.boxes.add(name)
  const watchers = hall.watchers.get(name) ?? new Set()
  hall.watchers.set(name, watchers.add(line))
}

/** The line is gone. */
export const leave = (hall: Hall, line: Line): void => {
  for (const hearing of line.hearings.values()) hush(hall, hearing)
  for (const name of line.boxes) {
    const watchers = hall.watchers.get(name)
    watchers?.delete(line)
    if (watchers?.size === 0) hall.watchers.delete(name)
  }
  hall.lines.delete(line)
}
