import { Malformed, readBearer } from '@visavis/wire'
import { malformed, otherMethod, refuse } from '../http/answers.ts'
import type { Answer, Ask, Door } from '../http/ask.ts'
import { append } from './append.ts'
import { setEnding } from './ending.ts'
import { entrance } from './entrance.ts'
import { forget } from './forget.ts'
import { found } from './found.ts'
import { read } from './read.ts'
import type { LogRoom } from './room.ts'
import { answerOf } from './verdict.ts'

export { openAccess, type Access } from './access.ts'
export { appendLive, type LiveAppend } from './append.ts'
export type { Tell, Verdict } from './verdict.ts'
export { today, type LogRoom, type News } from './room.ts'

const path = /^\/log\/([0-9a-f]{32})(\/entries|\/forget|\/ending)?$/

/** The log's door: found, append, read, forget, end. */
export const logDoor = (room: LogRoom): Door => (ask) => {
  if (!ask.path.startsWith('/log/')) return null
  const [, log, rest] = path.exec(ask.path) ?? []
  return log ? enter(room, log, rest, ask) : refuse(404, 'not-here')
}

const enter = async (room: LogRoom, log: string, rest: string | undefined, ask: Ask): Promise<Answer> => {
  try {
    if (rest === '/entries') return await withToken(room, log, ask)
    if (ask.method !== 'POST') return otherMethod
    if (rest === '/ending') return await withToken(room, log, ask)
    return await (rest === '/forget' ? forget(room, log, ask) : found(room, log, ask))
  } catch (error) {
    if (error instanceof Malformed) return malformed(error.message)
    throw error
  }
}

const withToken = async (room: LogRoom, log: string, ask: Ask): Promise<Answer> => {
  const standing = await entrance(room, log, readBearer(ask.header('authorization')), ask.visitor)
  if ('error' in standing) return answerOf(standing)
  if (ask.path.endsWith('/ending')) return setEnding(room, log, ask, standing)
  if (ask.method === 'GET') return read(room, log, ask, standing)
  return ask.method === 'POST' ? append(room, log, ask, standing) : otherMethod
}
