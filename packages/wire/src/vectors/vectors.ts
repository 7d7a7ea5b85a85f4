import { encode, encodeAppend, encodeAppended, encodeAsked, encodeEnding, encodeEnvelope, encodeForget, encodeFound, encodeLetters, encodePage, encodeRefusal, encodeTold, toBase64url, toHex, type Envelope, type Value } from '../index.ts'

/** One known answer: what it is, and its bytes in hex; byte strings inside `value` are `{"hex": …}`. */
export interface Vector {
  name: string
  value: unknown
  bytes: string
}

const bytes = (length: number, first = 0): Uint8Array => Uint8Array.from({ length }, (_, i) => (first + i) & 255)

const shown = (value: unknown): unknown => {
  if (value instanceof Uint8Array) return { hex: toHex(value) }
  if (Array.isArray(value)) return value.map(shown)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shown(item)]))
}

const known = <T>(name: string, value: T, write: (value: T) => Uint8Array): Vector => ({ name, value: shown(value), bytes: toHex(write(value)) })

const label = { hash: bytes(32), size: 272, expires: 20_500, forget: bytes(32, 64) }
const wrap = (first: number) => ({ tag: bytes(4, first), ct: bytes(1120, first), box: bytes(48, first) })
const entry: Envelope = { v: 1, kind: 'entry', epoch: 3, nonce: bytes(12), sealed: bytes(272), words: null, rekey: null }
const rekey: Envelope = { ...entry, kind: 'rekey', rekey: { context: bytes(32, 5), wraps: [wrap(1), wrap(2)], snapshot: null } }

const plain: [string, Value][] = [
  ['zero', 0], ['24', 24], ['a large number', Number.MAX_SAFE_INTEGER], ['a negative number', -1000], ['text', 'Grüße'], ['bytes', bytes(3)], ['true', true], ['null', null],
  ['a list', [1, [2, 'three']]], ['a map: shorter keys first, then bytewise', { zebra: 1, b: 2, a: 3 }],
]

/** Every vector of the wire, by file. */
export const wireVectors = (): Record<string, Vector[]> => ({
  'cbor.json': plain.map(([name, value]) => known(name, value, encode)),
  'envelope.json': [known('an entry', entry, encodeEnvelope), known('an entry with words', { ...entry, words: label }, encodeEnvelope), known('a rekey', rekey, encodeEnvelope), known('a rekey with a snapshot', { ...rekey, rekey: { ...rekey.rekey, snapshot: bytes(272) } } as Envelope, encodeEnvelope)],
  'http.json': [
    known('found', { entry: bytes(9), words: null, next: bytes(32) }, encodeFound),
    known('append', { entry: bytes(9), words: bytes(5), ifHead: null, next: null }, encodeAppend),
    known('append a rekey', { entry: bytes(9), words: null, ifHead: 7, next: bytes(32) }, encodeAppend),
    known('appended', { seq: 7, at: 1_800_000_000_000 }, encodeAppended),
    known('page', { head: 9, entries: [{ seq: 8, at: 1_800_000_000_000, entry: bytes(9), words: null }] }, encodePage),
    known('forget', { seq: 8, secret: bytes(32) }, encodeForget),
    known('ending', { days: 30 }, encodeEnding),
    known('no ending', { days: null }, encodeEnding),
    known('letters', { letters: [{ n: 0, at: 1_800_000_000_000, bytes: bytes(9) }] }, encodeLetters),
    known('refusal', { error: 'head-moved', head: 9 }, encodeRefusal),
    known('refusal without a head', { error: 'token-superseded' }, encodeRefusal),
  ],
  'live.json': [
    known('listen', { ask: 'listen', logId: bytes(16), token: bytes(32), from: 4 } as const, encodeAsked),
    known('hush', { ask: 'hush', logId: bytes(16) } as const, encodeAsked),
    known('watch', { ask: 'watch', readSecret: bytes(32) } as const, encodeAsked),
    known('append', { ask: 'append', n: 7, logId: bytes(16), token: bytes(32), entry: bytes(9), words: bytes(5), ifHead: null, next: null } as const, encodeAsked),
    known('append a rekey', { ask: 'append', n: 8, logId: bytes(16), token: bytes(32), entry: bytes(9), words: null, ifHead: 7, next: bytes(32, 3) } as const, encodeAsked),
    known('listening', { tell: 'listening', logId: bytes(16), head: 4 } as const, encodeTold),
    known('entry', { tell: 'entry', logId: bytes(16), seq: 4, at: 1_800_000_000_000, entry: bytes(9), words: bytes(3) } as const, encodeTold),
    known('forgotten', { tell: 'forgotten', logId: bytes(16), seq: 4 } as const, encodeTold),
    known('ending', { tell: 'ending', logId: bytes(16), day: 20_500 } as const, encodeTold),
    known('no ending', { tell: 'ending', logId: bytes(16), day: null } as const, encodeTold),
    known('letter', { tell: 'letter', address: bytes(32), n: 0, at: 1_800_000_000_000, bytes: bytes(9) } as const, encodeTold),
    known('refused', { tell: 'refused', about: bytes(16), reason: 'token-unknown' } as const, encodeTold),
    known('appended', { tell: 'appended', n: 7, seq: 4, at: 1_800_000_000_000 } as const, encodeTold),
    known('declined', { tell: 'declined', n: 7, status: 409, error: 'head-moved', head: 9, after: 0 } as const, encodeTold),
    known('declined for a while', { tell: 'declined', n: 7, status: 429, error: 'too-often', head: null, after: 30 } as const, encodeTold),
  ],
  'text.json': [3, 4, 5, 32].map((length) => ({ name: `base64url of ${length} bytes`, value: toBase64url(bytes(length, 250)), bytes: toHex(bytes(length, 250)) })),
})
