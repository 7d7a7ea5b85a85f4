import { decode, encode } from '../cbor.ts'
import { Malformed } from '../malformed.ts'
import { bytesOf, count, just, row } from '../shape/shape.ts'

/** What a device asks on the live line: hear a log from a place on, stop hearing it, or hear a letterbox. */
export type Asked =
  | { ask: 'listen'; logId: Uint8Array; token: Uint8Array; from: number }
  | { ask: 'hush'; logId: Uint8Array }
  | { ask: 'watch'; readSecret: Uint8Array }

const listen = row(just('listen'), bytesOf(16), bytesOf(32), count)
const hush = row(just('hush'), bytesOf(16))
const watch = row(just('watch'), bytesOf(32))

/** A frame from device to server, as CBOR. */
export const encodeAsked = (asked: Asked): Uint8Array => {
  if (asked.ask === 'listen') return encode(['listen', asked.logId, asked.token, asked.from])
  if (asked.ask === 'hush') return encode(['hush', asked.logId])
  return encode(['watch', asked.readSecret])
}

/** Reads a frame from a device; throws Malformed. */
export const decodeAsked = (bytes: Uint8Array): Asked => {
  const value = decode(bytes, 1024)
  const ask = Array.isArray(value) ? value[0] : null
  if (ask === 'listen') {
    const [, logId, token, from] = listen(value, 'listen')
    return { ask, logId, token, from }
  }
  if (ask === 'hush') return { ask, logId: hush(value, 'hush')[1] }
  if (ask === 'watch') return { ask, readSecret: watch(value, 'watch')[1] }
  throw new Malformed('frame of an unknown kind')
}
