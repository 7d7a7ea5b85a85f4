import { decode as decodeCbor, encode as encodeCbor, rfc8949EncodeOptions } from 'cborg'
import { sameBytes } from './bytes.ts'
import { MOST } from './limits.ts'
import { Malformed } from './malformed.ts'
import { assertPlain } from './plain.ts'
import type { Value } from './value.ts'

const strict = { strict: true, allowIndefinite: false, allowUndefined: false, allowBigInt: false, allowNaN: false, allowInfinity: false, rejectDuplicateMapKeys: true }

/** The one CBOR encoding of a value (RFC 8949, 4.2.1: shortest heads, keys in bytewise order). Throws Malformed for what is not plain. */
export const encode = (value: Value): Uint8Array => {
  assertPlain(value)
  return encodeCbor(value, rfc8949EncodeOptions)
}

/** Reads canonical CBOR of at most `most` bytes. Anything that would not encode to the very same bytes throws Malformed. */
export const decode = (bytes: Uint8Array, most: number = MOST.cbor): Value => {
  if (bytes.length > most) throw new Malformed(`longer than ${most} bytes`)
  const value = read(bytes)
  if (!sameBytes(encode(value), bytes)) throw new Malformed('not canonical CBOR')
  return value
}

const read = (bytes: Uint8Array): Value => {
  try {
    return own(decodeCbor(bytes, strict) as Value)
  } catch (error) {
    throw new Malformed(error instanceof Error ? error.message : 'not CBOR')
  }
}

/** Byte strings come out as copies: nobody who keeps one keeps the whole frame alive, or sees it change. */
const own = (value: Value): Value => {
  if (value instanceof Uint8Array) return value.slice()
  if (Array.isArray(value)) return value.map(own)
  if (value === null || typeof value !== 'object') return value
  for (const key of Object.keys(value)) value[key] = own(value[key] as Value)
  return value
}
