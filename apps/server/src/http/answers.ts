import { CBOR_TYPE, encodeRefusal } from '@visavis/wire'
import type { Answer } from './ask.ts'

const unseen = { 'content-type': CBOR_TYPE, 'cache-control': 'no-store' }

/** CBOR that nobody keeps a copy of. */
export const cbor = (status: number, body: Uint8Array): Answer => ({ status, headers: unseen, body })

/** Done, nothing to say. */
export const done: Answer = { status: 204, headers: { 'cache-control': 'no-store' }, body: null }

/** A refusal by its code. */
export const refuse = (status: number, error: string, head?: number): Answer =>
  cbor(status, encodeRefusal(head === undefined ? { error } : { error, head }))

/** Too often: come back after that many seconds. */
export const tooOften = (seconds: number): Answer => {
  const answer = refuse(429, 'too-often')
  return { ...answer, headers: { ...answer.headers, 'retry-after': String(Math.ceil(seconds)) } }
}

/** What was not understood, as a code: "malformed-envelope-of-an-unknown-version". */
export const malformedCode = (reason: string): string =>
  `malformed-${reason.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`.slice(0, 100)

/** What was not understood, as an answer. */
export const malformed = (reason: string): Answer => refuse(422, malformedCode(reason))

export const tooLarge = refuse(413, 'too-large')
export const diskFull = refuse(507, 'disk-full')
export const otherMethod = refuse(405, 'method-not-allowed')
