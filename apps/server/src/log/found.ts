import { decodeFound, MOST } from '@visavis/wire'
import { refuse, tooLarge, tooOften } from '../http/answers.ts'
import type { Answer, Ask } from '../http/ask.ts'
import type { LogKey } from '../store/store.ts'
import { checkFounding } from './checks.ts'
import { onlyTheNews, putEntry } from './put.ts'
import type { LogRoom } from './room.ts'
import { answerOf } from './verdict.ts'

/** The largest body of a founding or an append, in bytes. */
export const mostBody = MOST.rekey + MOST.words + 1024

/** `POST /log/:logId`: anybody may found a log; nobody can found one twice. */
export const found = async (room: LogRoom, log: LogKey, ask: Ask): Promise<Answer> => {
  const wait = room.turns.strangers.take(ask.visitor())
  if (wait > 0) return tooOften(wait)
  const body = await ask.body(mostBody)
  if (!body) return tooLarge
  const founding = { ...decodeFound(body), ifHead: null }
  const checked = checkFounding(founding)
  if ('refused' in checked) return refuse(422, checked.refused)
  return answerOf(await putEntry(room, log, founding, checked.envelope, 'founder', onlyTheNews))
}
