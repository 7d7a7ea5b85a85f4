import { decode, encode } from '../cbor.ts'
import type { Append } from '../http/append.ts'
import { MOST } from '../limits.ts'
import { Malformed } from '../malformed.ts'
import { bytesOf, bytesUpTo, count, just, orNull, row } from '../shape/shape.ts'
import type { Value } from '../value.ts'

/**
 * What a device asks on the live line: hear a log from a place on, stop hearing it, hear a letterbox, or append to a log.
 * `n` is the device's own number for the append: its answer carries it.
 */
export type Asked =
  | { ask: 'listen'; logId: Uint8Array; token: Uint8Array; from: number }
  | { ask: 'hush'; logId: Uint8Array }
  | { ask: 'watch'; readSecret: Uint8Array }
  | { ask: 'append'; n: number; logId: Uint8Array; token: Uint8Array } & Append

const listen = row(just('listen'), bytesOf(16), bytesOf(32), count)
const hush = row(just('hush'), bytesOf(16))
const watch = row(just('watch'), bytesOf(32))
const append = row(just('append'), count, bytesOf(16), bytesOf(32), bytesUpTo(MOST.asked), orNull(bytesUpTo(MOST.asked)), orNull(count), orNull(bytesOf(32)))

/** A frame from device to server, as CBOR. */
export const encodeAsked = (asked: Asked): Uint8Array => {
  switch (asked.ask) {
    case 'listen': return encode([asked.ask, asked.logId, asked.token, asked.from])
    case 'hush': return encode([asked.ask, asked.logId])
    case 'watch': return encode([asked.ask, asked.readSecret])
    case 'append': return encode([asked.ask, asked.n, asked.logId, asked.token, asked.entry, asked.words, asked.ifHead, asked.next])
  }
}

/** Reads a frame from a device; throws Malformed. */
export const decodeAsked = (bytes: Uint8Array): Asked => {
  const value = decode(bytes, MOST.asked)
  const ask = Array.isArray(value) ? value[0] : null
  if (ask === 'listen') {
    const [, logId, token, from] = listen(value, 'listen')
    return { ask, logId, token, from }
  }
  if (ask === 'hush') return { ask, logId: hush(value, 'hush')[1] }
  if (ask === 'watch') return { ask, readSecret: watch(value, 'watch')[1] }
  if (ask === 'append') return readAppend(value)
  throw new Malformed('frame of an unknown kind')
}

const readAppend = (value: Value): Asked => {
  const [ask, n, logId, token, entry, words, ifHead, next] = append(value, 'append')
  return { ask, n, logId, token, entry, words, ifHead, next }
}
