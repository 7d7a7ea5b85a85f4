import { CBOR_TYPE, decodeAppended, decodePage, encodeAppend, encodeForget, encodeFound, paths } from '@visavis/wire'
import type { Log, Parcel, Told } from '@visavis/sync'
import type { Transport } from '../ports.ts'
import { told } from './answer.ts'

/** The log of one group at the house. `token`: what opens its door now. */
export function logAtHouse(transport: Transport, logId: Uint8Array, token: () => Uint8Array): Log {
  return {
    append: ({ entry, words, ifHead, next }) => told(transport, {
      method: 'POST', path: paths.entries(logId), token: token(), type: CBOR_TYPE, body: encodeAppend({ entry, words, ifHead, next }),
    }, ({ body }) => ({ seq: decodeAppended(body).seq })),
    read: (from, most) => told(transport, {
      method: 'GET', path: paths.page(logId, from, most), token: token(), type: CBOR_TYPE, body: null,
    }, ({ body }) => ({ page: decodePage(body) })),
    forget: (seq, secret) => told(transport, {
      method: 'POST', path: paths.forget(logId), token: token(), type: CBOR_TYPE, body: encodeForget({ seq, secret }),
    }, () => ({})),
  }
}

/** Founds the log with its first entry; the same bytes again are the same founding. */
export function foundAtHouse(transport: Transport, logId: Uint8Array, genesis: Parcel & { next: Uint8Array }): Promise<Told<{ seq: number }>> {
  const { entry, words, next } = genesis
  return told(transport, { method: 'POST', path: paths.log(logId), token: null, type: CBOR_TYPE, body: encodeFound({ entry, words, next }) },
    ({ body }) => ({ seq: decodeAppended(body).seq }))
}
