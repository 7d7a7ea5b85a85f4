import { hash, randomBytes } from 'node:crypto'
import { bearer, encodeAppend, encodeAsked, encodeEnvelope, encodeFound, paths } from '@visavis/wire'
import { masked } from './listener.ts'

const bytes = (size: number): Uint8Array => new Uint8Array(randomBytes(size))
const sha256 = (of: Uint8Array): Uint8Array => new Uint8Array(hash('sha256', of, 'buffer'))

/** Sizes between 0.3 and 4 KB, as many small as large on a logarithmic scale; 1.43 KB on average. */
export const sizes = Array.from({ length: 256 }, (_, i) => Math.floor(300 * (4000 / 300) ** (i / 255)))

/** Bodies of those sizes. */
export const bodies = (): Uint8Array[] => sizes.map(bytes)

/** A group's log as a client knows it. */
export interface BenchLog { readonly id: Uint8Array; readonly token: Uint8Array }

export const newLog = (): BenchLog => ({ id: bytes(16), token: bytes(32) })

/** The request that founds a log. */
export const founding = ({ id, token }: BenchLog): Buffer => {
  const entry = encodeEnvelope({
    v: 1, kind: 'rekey', epoch: 0, nonce: bytes(12), sealed: bytes(300), words: null,
    rekey: { context: bytes(32), wraps: [], snapshot: null },
  })
  return request(paths.log(id), encodeFound({ entry, words: null, next: sha256(token) }))
}

const marker = new Uint8Array(12).fill(0xa5)

/** Makes append requests that are each new to the server at the cost of one copy: only the nonce differs. */
export const appendMaker = (): ((log: BenchLog, size: number) => Buffer) => {
  let made = 0
  const run = randomBytes(8)
  const forms = sizes.map((size) => {
    const body = Buffer.from(encodeAppend({ entry: anEntry(size), words: null, ifHead: null, next: null }))
    return { body, nonce: body.indexOf(marker) }
  })
  return ({ id, token }, size) => {
    const { body, nonce } = forms[size % forms.length]!
    const whole = request(paths.entries(id), body, bearer(token))
    const at = whole.length - body.length + nonce
    run.copy(whole, at)
    whole.writeUInt32BE(made += 1, at + 8)
    return whole
  }
}

/** The same appends as frames for the live line. */
export const frameMaker = (): ((log: BenchLog, size: number) => Buffer) => {
  let made = 0
  const run = randomBytes(8)
  const [logId, token] = [new Uint8Array(16).fill(0xa6), new Uint8Array(32).fill(0xa7)]
  const forms = sizes.map((size) => {
    const frame = masked(encodeAsked({ ask: 'append', n: 1, logId, token, entry: anEntry(size), words: null, ifHead: null, next: null }))
    return { frame, logAt: frame.indexOf(logId), tokenAt: frame.indexOf(token), nonceAt: frame.indexOf(marker) }
  })
  return ({ id, token: own }, size) => {
    const { frame, logAt, tokenAt, nonceAt } = forms[size % forms.length]!
    const whole = Buffer.from(frame)
    whole.set(id, logAt)
    whole.set(own, tokenAt)
    whole.set(run, nonceAt)
    whole.writeUInt32BE(made += 1, nonceAt + 8)
    return whole
  }
}

const anEntry = (size: number): Uint8Array =>
  encodeEnvelope({ v: 1, kind: 'entry', epoch: 0, nonce: marker, sealed: bytes(Math.max(300, size - 40)), words: null, rekey: null })

const request = (path: string, body: Uint8Array, authorization = ''): Buffer => {
  const head = `POST ${path} HTTP/1.1\r\nhost: bench\r\ncontent-length: ${body.length}\r\n${authorization && `authorization: ${authorization}\r\n`}\r\n`
  return Buffer.concat([Buffer.from(head), body])
}
