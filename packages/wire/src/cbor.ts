import { MOST } from './limits.ts'
import { Malformed } from './malformed.ts'
import { assertPlain } from './plain.ts'
import { CborReading } from './read-cbor.ts'
import type { Value } from './value.ts'
import { CborWriting } from './write-cbor.ts'

/** The one CBOR encoding of a value (RFC 8949, 4.2.1: shortest heads, keys in bytewise order). Throws Malformed for what is not plain. */
export const encode = (value: Value): Uint8Array => {
  assertPlain(value)
  const writing = new CborWriting()
  writing.item(value)
  return writing.written()
}

/** Reads canonical CBOR of at most `most` bytes. Anything that would not encode to the very same bytes throws Malformed. */
export const decode = (bytes: Uint8Array, most: number = MOST.cbor): Value => {
  if (bytes.length > most) throw new Malformed(`longer than ${most} bytes`)
  const reading = new CborReading(bytes)
  const value = reading.item()
  if (reading.at !== bytes.length) throw new Malformed('something stands behind the end')
  return value
}
