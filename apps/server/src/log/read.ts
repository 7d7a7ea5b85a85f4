import { encodePage, MOST } from '@visavis/wire'
import { cbor, malformed, refuse, tooOften } from '../http/answers.ts'
import type { Answer, Ask } from '../http/ask.ts'
import type { LogKey } from '../store/store.ts'
import type { Known } from './entrance.ts'
import { today, type LogRoom } from './room.ts'

/** `GET /log/:logId/entries?from=N&most=M`: a page; a token long superseded sees the log as it was then. */
export const read = async (room: LogRoom, log: LogKey, ask: Ask, standing: Known): Promise<Answer> => {
  const wait = room.turns.reads.take(standing.name)
  if (wait > 0) return tooOften(wait)
  const from = whole(ask.query.get('from') ?? '0')
  const most = whole(ask.query.get('most') ?? String(MOST.page))
  if (from === null || most === null) return malformed('from and most are whole numbers')
  const before = standing.kind === 'past' ? standing.before : Infinity
  const page = await room.store.read(log, { from, before, most: Math.min(most, MOST.page), bytes: MOST.pageBytes, day: today(room.clock) })
  if (!page) return refuse(401, 'token-unknown')
  return cbor(200, encodePage({ head: Math.min(page.head, before), entries: [...page.entries] }))
}

const whole = (text: string): number | null => (/^\d{1,15}$/.test(text) ? Number(text) : null)
