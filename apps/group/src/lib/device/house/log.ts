import { CBOR_TYPE, decodeAppended, decodePage, encodeAppend, encodeForget, encodeFound, paths } from '@visavis/wire'
import type { Log, Parcel, Told } from '@visavis/sync'
import type { Transport } from '../ports.ts'
import { told, troubleOf } from './answer.ts'
import type { Appending } from './appending.ts'
import type { Line } from './line.ts'

/** The log of one group at the house. `token`: what opens its door now. `line`: what appends go on while it is there. */
export function logAtHouse(transport: Transport, logId: Uint8Array, token: () => Uint8Array, line: Pick<Line, 'append'> | null = null): Log {
  return {
    append: async ({ entry, words, ifHead, next }) => {
      const opens = token()
      const onTheLine = line && await appendOn(line, { logId, token: opens, entry, words, ifHead, next })
      return onTheLine ?? told(transport, {
        method: 'POST', path: paths.entries(logId), token: opens, type: CBOR_TYPE, body: encodeAppend({ entry, words, ifHead, next }),
      }, ({ body }) => ({ seq: decodeAppended(body).seq }))
    },
    read: (from, most) => told(transport, {
      method: 'GET', path: paths.page(logId, from, most), token: token(), type: CBOR_TYPE, body: null,
    }, ({ body }) => ({ page: decodePage(body) })),
    forget: (seq, secret) => told(transport, {
      method: 'POST', path: paths.forget(logId), token: token(), type: CBOR_TYPE, body: encodeForget({ seq, secret }),
    }, () => ({})),
  }
}

/** Null: the line did not carry it, or nobody knows; the same bytes over HTTP are the same entry. */
async function appendOn(line: Pick<Line, 'append'>, appending: Appending): Promise<Told<{ seq: number }> | null> {
  const answer = await line.append(appending)
  if (!answer) return null
  if (answer.tell === 'appended') return { ok: true, seq: answer.seq }
  return { ok: false, trouble: troubleOf(answer.status, answer.error), after: answer.after * 1000 }
}

/** Founds the log with its first entry; the same bytes again are the same founding. */
export function foundAtHouse(transport: Transport, logId: Uint8Array, genesis: Parcel & { next: Uint8Array }): Promise<Told<{ seq: number }>> {
  const { entry, words, next } = genesis
  return told(transport, { method: 'POST', path: paths.log(logId), token: null, type: CBOR_TYPE, body: encodeFound({ entry, words, next }) },
    ({ body }) => ({ seq: decodeAppended(body).seq }))
}
