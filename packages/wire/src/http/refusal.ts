import { decode, encode } from '../cbor.ts'
import { Malformed } from '../malformed.ts'
import { count, textUpTo } from '../shape/shape.ts'
import type { Value } from '../value.ts'

/** Body of every answer from 400 on: a code in kebab case, and the head when it has moved. */
export interface HttpRefusal {
  error: string
  head?: number
}

/** A refusal, as CBOR. */
export const encodeRefusal = ({ error, head }: HttpRefusal): Uint8Array => encode(head === undefined ? { error } : { error, head })

/** Reads a refusal; throws Malformed. */
export const decodeRefusal = (bytes: Uint8Array): HttpRefusal => {
  const value = decode(bytes) as { [key: string]: Value } | null
  if (value === null || typeof value !== 'object') throw new Malformed('refusal: not a map')
  const error = textUpTo(100)(value['error'], 'refusal.error')
  return value['head'] === undefined ? { error } : { error, head: count(value['head'], 'refusal.head') }
}
