import { Malformed, readBearer } from '@visavis/wire'
import { malformed, otherMethod, refuse, tooOften } from '../http/answers.ts'
import type { Answer, Ask, Door } from '../http/ask.ts'
import { append } from './append.ts'
import { forget } from './forget.ts'
import { found } from './found.ts'
import { read } from './read.ts'
import type { LogRoom } from './room.ts'

export { openAccess, type Access } from './access.ts'
export { today, type LogRoom, type News } from './room.ts'

const path = /^\/log\/([0-9a-f]{32})(\/entries|\/forget)?$/

/** The log's door: found, append, read, forget. */
export const logDoor = (room: LogRoom): Door => (ask) => {
  if (!ask.path.startsWith('/log/')) return null
  const [, log, rest] = path.exec(ask.path) ?? []
  return log ? enter(room, log, rest, ask) : refuse(404, 'not-here')
}

const enter = async (room: LogRoom, log: string, rest: string | undefined, ask: Ask): Promise<Answer> => {
  try {
    if (rest === '/entries') return await withToken(room, log, ask)
    if (ask.method !== 'POST') return otherMethod
    return await (rest === '/forget' ? forget(room, log, ask) : found(room, log, ask))
  } catch (error) {
    if (error instanceof Malformed) return malformed(error.message)
    throw error
  }
}

const withToken = async (room: LogRoom, log: string, ask: Ask): Promise<Answer> => {
  const standing = await room.access.standing(log, readBearer(ask.header('authorization')))
  if (standing.kind === 'unknown') {
    const wait = room.turns.strangers.take(ask.visitor())
    return wait > 0 ? tooOften(wait) : refuse(401, 'token-unknown')
  }
  if (ask.method === 'GET') return read(room, log, ask, standing)
  return ask.method === 'POST' ? append(room, log, ask, standing) : otherMethod
}
