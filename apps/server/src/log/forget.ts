import { hash } from 'node:crypto'
import { decodeForget } from '@visavis/wire'
import { done, refuse, tooLarge, tooOften } from '../http/answers.ts'
import type { Answer, Ask } from '../http/ask.ts'
import type { LogKey } from '../store/store.ts'
import type { LogRoom } from './room.ts'

/**
 * `POST /log/:logId/forget`: whoever knows the secret lets the words go, with or without a token of the log;
 * so a person who has left can still take back what they said.
 */
export const forget = async (room: LogRoom, log: LogKey, ask: Ask): Promise<Answer> => {
  const wait = room.turns.strangers.take(ask.visitor())
  if (wait > 0) return tooOften(wait)
  const body = await ask.body(256)
  if (!body) return tooLarge
  const { seq, secret } = decodeForget(body)
  const forgot = await room.store.forget(log, seq, hash('sha256', secret, 'buffer'))
  if (forgot === 'dropped') room.news.forgotten(log, seq)
  return forgot === 'wrong' ? refuse(403, 'wrong-secret') : done
}
