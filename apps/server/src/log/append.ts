import { decodeAppend } from '@visavis/wire'
import { refuse, tooLarge, tooOften } from '../http/answers.ts'
import type { Answer, Ask } from '../http/ask.ts'
import type { LogKey } from '../store/store.ts'
import { checkAppend } from './checks.ts'
import { mostBody } from './found.ts'
import { putEntry } from './put.ts'
import type { LogRoom } from './room.ts'
import type { Standing } from './standing.ts'

type Known = Exclude<Standing, { kind: 'unknown' }>

/** `POST /log/:logId/entries`: with the token of an epoch, its own for as long as it is not long past. */
export const append = async (room: LogRoom, log: LogKey, ask: Ask, standing: Known): Promise<Answer> => {
  if (standing.kind === 'past') return refuse(403, 'token-superseded')
  const turns = standing.kind === 'current' ? room.turns.appends : room.turns.supersededAppends
  const wait = turns.take(standing.name)
  if (wait > 0) return tooOften(wait)
  const body = await ask.body(mostBody)
  if (!body) return tooLarge
  const asked = decodeAppend(body)
  const checked = checkAppend(asked, standing)
  return 'refused' in checked ? refuse(422, checked.refused) : putEntry(room, log, asked, checked.envelope, false)
}
