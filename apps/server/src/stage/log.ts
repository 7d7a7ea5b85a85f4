import { hash, randomBytes } from 'node:crypto'
import {
  bearer, decodeAppended, decodePage, decodeRefusal, encodeAppend, encodeEnding, encodeEnvelope, encodeForget, encodeFound, paths,
  type Append, type Envelope, type Placed, type WordsLabel,
} from '@visavis/wire'

type Fetch = (request: Request) => Promise<Response>

export const bytes = (size: number): Uint8Array => new Uint8Array(randomBytes(size))
export const sha256 = (of: Uint8Array): Uint8Array => new Uint8Array(hash('sha256', of, 'buffer'))

/** An envelope as a device would seal it; only its outside means anything here. */
export const anEnvelope = (more: Partial<Envelope> = {}, size = 400): Uint8Array => encodeEnvelope({
  v: 1, kind: 'entry', epoch: 0, nonce: bytes(12), sealed: bytes(size), words: null, rekey: null, ...more,
})

export const aRekey = (epoch: number): Uint8Array =>
  anEnvelope({ kind: 'rekey', epoch, rekey: { context: bytes(32), wraps: [], snapshot: null } })

/** Words with the label their envelope carries, and the secret that drops them. */
export const someWords = (expires = 0, size = 200): { words: Uint8Array; label: WordsLabel; secret: Uint8Array } => {
  const words = bytes(size)
  const secret = bytes(32)
  return { words, secret, label: { hash: sha256(words), size, expires, forget: sha256(secret) } }
}

const post = (path: string, body: Uint8Array, token: Uint8Array | null): Request => new Request(`http://house${path}`, {
  method: 'POST', body: Uint8Array.from(body), headers: token ? { authorization: bearer(token) } : {},
})

/** What the house answered: its status, and what of the body could be read. */
export interface Answered { status: number; seq?: number; at?: number; error?: string; head?: number; headers: Headers }

const answered = async (response: Response): Promise<Answered> => {
  const body = new Uint8Array(await response.arrayBuffer())
  const { status, headers } = response
  if (body.length === 0) return { status, headers }
  return { status, headers, ...(response.ok ? decodeAppended(body) : decodeRefusal(body)) }
}

/** One group's log, seen by somebody who has its tokens. */
export const aLog = (fetch: Fetch, id = bytes(16), first = bytes(32)) => {
  const append = async (token: Uint8Array | null, entry: Uint8Array, more: Partial<Append> = {}) =>
    answered(await fetch(post(paths.entries(id), encodeAppend({ entry, words: null, ifHead: null, next: null, ...more }), token)))
  return {
    id, first, append,
    found: async (entry = aRekey(0)) => answered(await fetch(post(paths.log(id), encodeFound({ entry, words: null, next: sha256(first) }), null))),
    rekey: async (token: Uint8Array, epoch: number, ifHead: number, next = bytes(32)) =>
      ({ next, ...await append(token, aRekey(epoch), { ifHead, next: sha256(next) }) }),
    end: async (token: Uint8Array | null, days: number | null) => (await fetch(post(paths.ending(id), encodeEnding({ days }), token))).status,
    forget: async (seq: number, secret: Uint8Array) => (await fetch(post(`${paths.log(id)}/forget`, encodeForget({ seq, secret }), null))).status,
    read: async (token: Uint8Array, from = 0, most = 500): Promise<{ status: number; head: number; entries: Placed[] }> => {
      const response = await fetch(new Request(`http://house${paths.page(id, from, most)}`, { headers: { authorization: bearer(token) } }))
      const page = response.ok ? decodePage(new Uint8Array(await response.arrayBuffer())) : { head: -1, entries: [] }
      return { status: response.status, ...page }
    },
  }
}
