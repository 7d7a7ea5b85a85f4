import { hash } from 'node:crypto'
import { encodeAppended, type Append, type Envelope } from '@visavis/wire'
import { cbor, diskFull, refuse } from '../http/answers.ts'
import type { Answer } from '../http/ask.ts'
import type { Appended, LogKey } from '../store/store.ts'
import { coarseNow, type LogRoom } from './room.ts'

/** Puts a checked entry into the store, tells those who listen once it is durable, and answers. */
export const putEntry = async (room: LogRoom, log: LogKey, append: Append, envelope: Envelope, founding: boolean): Promise<Answer> => {
  const { entry, words, ifHead, next } = append
  const epoch = next && { epoch: founding ? 0 : envelope.epoch + 1, token: next }
  const became = await room.store.append({
    log, entry, words, ifHead, epoch, founding,
    hash: hash('sha256', entry, 'buffer'),
    forget: words && envelope.words!.forget,
    expires: envelope.words?.expires ?? 0,
    at: coarseNow(room),
  })
  if (became.kind === 'added') {
    if (epoch) room.access.began(log, { ...epoch, seq: became.seq, at: became.at })
    room.news.added(log, { seq: became.seq, at: became.at, entry, words })
  }
  return answerTo(became, founding)
}

const answerTo = (became: Appended, founding: boolean): Answer => {
  switch (became.kind) {
    case 'added': return cbor(founding ? 201 : 200, encodeAppended(became))
    case 'known': return cbor(200, encodeAppended(became))
    case 'head-moved': return refuse(409, 'head-moved', became.head)
    case 'taken': return refuse(409, 'log-taken')
    case 'unknown': return refuse(401, 'token-unknown')
    case 'full': return diskFull
  }
}
