import { toHex, type Asked, type Told } from '@visavis/wire'
import type { Verdict } from '../log/index.ts'
import type { Hall } from './hall.ts'
import type { Line } from './line.ts'
import { parcel } from './parcel.ts'

/** Appends to a log, and answers on the same line: together with the entry itself, when the line hears that log. */
export const append = (hall: Hall, line: Line, { n, logId, ...asked }: Extract<Asked, { ask: 'append' }>): Promise<void> =>
  hall.append({ ...asked, log: toHex(logId), visitor: line.visitor }, (verdict, news) => {
    line.socket.together(() => {
      line.socket.give(parcel(answer(n, verdict)))
      news()
    })
  })

const answer = (n: number, verdict: Verdict): Told => {
  if ('seq' in verdict) return { tell: 'appended', n, seq: verdict.seq, at: verdict.at }
  const { status, error, head, after } = verdict
  return { tell: 'declined', n, status, error, head, after }
}
