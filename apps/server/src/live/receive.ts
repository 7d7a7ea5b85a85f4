import { decodeAsked, Malformed, toHex, type Asked } from '@visavis/wire'
import { boxOf } from '../letterbox/index.ts'
import { append } from './append.ts'
import { catchUp } from './catch-up.ts'
import { hear, hush, watch, type Hall } from './hall.ts'
import { newHearing, type Line } from './line.ts'
import { parcel } from './parcel.ts'

type Listen = Extract<Asked, { ask: 'listen' }>

const nobody = new Uint8Array()

/** Takes a frame from a visitor. A frame nobody understands, or one too many, ends the connection. */
export const receive = async (hall: Hall, line: Line, frame: Uint8Array): Promise<void> => {
  if (isTooOften(hall, line)) return end(line, 'too-often')
  const asked = understand(frame)
  if (!asked) return end(line, 'malformed')
  switch (asked.ask) {
    case 'listen': return listen(hall, line, asked)
    case 'hush': {
      const hearing = line.hearings.get(toHex(asked.logId))
      if (hearing) hush(hall, hearing)
      return
    }
    case 'watch': {
      if (line.boxes.size >= hall.limits.listens) return refuse(line, boxOf(asked.readSecret), 'too-many')
      return watch(hall, line, boxOf(asked.readSecret))
    }
    // Others on this line need not wait until the disk has it.
    case 'append': return void append(hall, line, asked).catch(() => line.socket.close())
  }
}

const listen = async (hall: Hall, line: Line, { logId, token, from }: Listen): Promise<void> => {
  const log = toHex(logId)
  if (line.hearings.size >= hall.limits.listens) return refuse(line, logId, 'too-many')
  const standing = await hall.access.standing(log, token)
  if (standing.kind === 'unknown') return refuse(line, logId, 'token-unknown')
  if (standing.kind === 'past') return refuse(line, logId, 'token-superseded')
  if (!hall.lines.has(line)) return
  const hearing = newHearing(line, log, token, from)
  hear(hall, hearing)
  void catchUp(hall, hearing)
}

const understand = (frame: Uint8Array): Asked | null => {
  try {
    return decodeAsked(frame)
  } catch (error) {
    if (error instanceof Malformed) return null
    throw error
  }
}

const isTooOften = ({ clock, limits }: Hall, line: Line): boolean => {
  const now = clock()
  if (now - line.since >= 60_000) { line.since = now; line.frames = 0 }
  line.frames += 1
  return line.frames > limits.frames
}

const refuse = (line: Line, about: Uint8Array, reason: string): void =>
  line.socket.give(parcel({ tell: 'refused', about, reason }))

const end = (line: Line, reason: string): void => {
  refuse(line, nobody, reason)
  line.socket.close()
}
