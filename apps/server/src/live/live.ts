import type { Letter } from '@visavis/wire'
import type { News } from '../log/index.ts'
import type { Kept, LogKey } from '../store/store.ts'
import { catchUp } from './catch-up.ts'
import { boxName, hush, leave, type Hall, type LiveRoom } from './hall.ts'
import { newLine, type Hearing, type Line, type Socket } from './line.ts'
import { parcel } from './parcel.ts'
import { receive } from './receive.ts'

/** Live delivery: news in, frames out. */
export interface Live extends News {
  arrived(box: Uint8Array, letter: Letter): void
  /** The log never was. */
  erased(log: LogKey): void
  /** `visitor`: a word for their address that only this process understands. */
  join(socket: Socket, visitor: string): Line
  receive(line: Line, frame: Uint8Array): void
  leave(line: Line): void
  /** Hushes those whose token no longer hears new entries. */
  tidy(): Promise<void>
  close(): void
}

const idOf = (log: LogKey): Uint8Array => Buffer.from(log, 'hex')

/** Opens live delivery. */
export const openLive = (room: LiveRoom): Live => {
  const hall: Hall = { ...room, hearers: new Map(), watchers: new Map(), lines: new Set() }
  return {
    added: (log, kept) => added(hall, log, kept),
    forgotten: (log, seq) => {
      const told = parcel({ tell: 'forgotten', logId: idOf(log), seq })
      for (const { line } of hall.hearers.get(log) ?? []) line.socket.give(told)
    },
    ending: (log, day) => {
      const told = parcel({ tell: 'ending', logId: idOf(log), day })
      for (const { line } of hall.hearers.get(log) ?? []) line.socket.give(told)
    },
    erased: (log) => { for (const hearing of [...hall.hearers.get(log) ?? []]) turnAway(hall, hearing, 'token-unknown') },
    arrived: (box, letter) => {
      const told = parcel({ tell: 'letter', address: box, ...letter })
      for (const { socket } of hall.watchers.get(boxName(box)) ?? []) socket.give(told)
    },
    join: (socket, visitor) => {
      const line = newLine(socket, visitor)
      hall.lines.add(line)
      return line
    },
    receive: (line, frame) => {
      line.turn = line.turn.then(() => receive(hall, line, frame)).catch(() => line.socket.close())
    },
    leave: (line) => leave(hall, line),
    tidy: () => hushThePast(hall),
    close: () => { for (const { socket } of hall.lines) socket.close() },
  }
}

const added = (hall: Hall, log: LogKey, kept: Kept): void => {
  const hearers = hall.hearers.get(log)
  if (!hearers) return
  const told = parcel({ tell: 'entry', logId: idOf(log), ...kept })
  for (const hearing of hearers) {
    if (!hearing.caughtUp) hearing.missed = true
    else if (hearing.next < kept.seq) void catchUp(hall, hearing)
    else if (hearing.next === kept.seq) {
      hearing.next += 1
      hearing.line.socket.give(told)
    }
  }
}

const hushThePast = async (hall: Hall): Promise<void> => {
  for (const hearing of [...hall.hearers.values()].flatMap((hearers) => [...hearers])) {
    const { kind } = await hall.access.standing(hearing.log, hearing.token)
    if (hearing.over || kind === 'current' || kind === 'superseded') continue
    turnAway(hall, hearing, 'token-superseded')
  }
}

const turnAway = (hall: Hall, hearing: Hearing, reason: string): void => {
  hearing.line.socket.give(parcel({ tell: 'refused', about: idOf(hearing.log), reason }))
  hush(hall, hearing)
}
