import { decodeEnding } from '@visavis/wire'
import { done, refuse, tooLarge, tooOften } from '../http/answers.ts'
import type { Answer, Ask } from '../http/ask.ts'
import type { LogKey } from '../store/store.ts'
import type { Known } from './entrance.ts'
import { today, type LogRoom } from './room.ts'

/**
 * `POST /log/:logId/ending`: after so many days the whole log is erased, unless whoever is inside appends before. So the last one
 * to leave takes the log along, and nobody alone can end what others go on with.
 */
export const setEnding = async (room: LogRoom, log: LogKey, ask: Ask, standing: Known): Promise<Answer> => {
  if (standing.kind !== 'current') return refuse(403, 'token-superseded')
  const wait = room.turns.appends.take(standing.name)
  if (wait > 0) return tooOften(wait)
  const body = await ask.body(64)
  if (!body) return tooLarge
  const { days } = decodeEnding(body)
  const day = days === null ? null : today(room.clock) + days
  if (!(await room.store.end(log, day))) return refuse(401, 'token-unknown')
  room.news.ending(log, day)
  return done
}
