import { hash } from 'node:crypto'
import type { Append, Envelope } from '@visavis/wire'
import type { LogKey } from '../store/store.ts'
import { coarseNow, type LogRoom } from './room.ts'
import { verdictOf, type Tell, type Verdict } from './verdict.ts'

/** Who writes: whoever founds the log, is inside, or holds the token of an earlier epoch. */
export type PutAs = 'founder' | 'inside' | 'past'

/** Puts a checked entry into the store, and tells the verdict with its news once it is durable: in the order of the log. */
export const putEntry = async (room: LogRoom, log: LogKey, append: Append, envelope: Envelope, as: PutAs, tell: Tell): Promise<Verdict> => {
  const founding = as === 'founder'
  const { entry, words, ifHead, next } = append
  const epoch = next && { epoch: founding ? 0 : envelope.epoch + 1, token: next }
  const became = await room.store.append({
    log, entry, words, ifHead, epoch, founding, goesOn: as !== 'past',
    hash: hash('sha256', entry, 'buffer'),
    forget: words && envelope.words!.forget,
    expires: envelope.words?.expires ?? 0,
    at: coarseNow(room),
  })
  const verdict = verdictOf(became, founding)
  if (became.kind !== 'added') tell(verdict, nothing)
  else {
    if (epoch) room.access.began(log, { ...epoch, seq: became.seq, at: became.at })
    tell(verdict, () => room.news.added(log, { seq: became.seq, at: became.at, entry, words }))
  }
  return verdict
}

/** Over HTTP the verdict is an answer of its own, and only the news is told. */
export const onlyTheNews: Tell = (_, news) => news()

const nothing = (): void => {}
