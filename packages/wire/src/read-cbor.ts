import { sameBytes } from './bytes.ts'
import { MOST } from './limits.ts'
import { Malformed } from './malformed.ts'
import type { Value } from './value.ts'

declare class TextDecoder {
  constructor(label: string, options: { fatal: boolean; ignoreBOM: boolean })
  decode(bytes: Uint8Array): string
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The least number that needs a head with 1, 2, 4 or 8 bytes more. */
const LEAST = [24, 0x100, 0x1_0000, 0x1_0000_0000]

/** Reads one canonical item (RFC 8949, 4.2.1) in one pass. Throws Malformed at the first byte that the one encoding would not have. */
export class CborReading {
  at = 0
  readonly #bytes: Uint8Array

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  item(depth = 0): Value {
    if (depth > MOST.depth) throw new Malformed(`deeper than ${MOST.depth} levels`)
    const head = this.#byte()
    const info = head & 31
    switch (head >> 5) {
      case 0: return this.#number(info)
      case 1: return this.#negative(info)
      // A copy: nobody who keeps it keeps the whole frame alive, or sees it change.
      case 2: return new Uint8Array(this.#take(this.#number(info)))
      case 3: return this.#text(this.#number(info))
      case 4: return this.#list(this.#number(info), depth)
      case 5: return this.#map(this.#number(info), depth)
      case 7: return this.#simple(info)
      default: throw new Malformed('a tag cannot travel')
    }
  }

  #byte(): number {
    const byte = this.#bytes[this.at]
    if (byte === undefined) throw new Malformed('ends too early')
    this.at += 1
    return byte
  }

  #take(length: number): Uint8Array {
    if (length > this.#bytes.length - this.at) throw new Malformed('ends too early')
    this.at += length
    return this.#bytes.subarray(this.at - length, this.at)
  }

  #number(info: number): number {
    if (info < 24) return info
    const least = LEAST[info - 24]
    if (least === undefined) throw new Malformed('not canonical CBOR: a length must be told')
    let number = 0
    for (let left = 1 << (info - 24); left > 0; left -= 1) number = number * 256 + this.#byte()
    if (number < least) throw new Malformed('not canonical CBOR: a number is longer than it needs')
    if (number > Number.MAX_SAFE_INTEGER) throw new Malformed('not a safe integer')
    return number
  }

  #negative(info: number): number {
    const number = -1 - this.#number(info)
    if (!Number.isSafeInteger(number)) throw new Malformed('not a safe integer')
    return number
  }

  #text(length: number): string {
    const bytes = this.#take(length)
    if (length < 64) {
      const short = ascii(bytes)
      if (short !== null) return short
    }
    try {
      return utf8.decode(bytes)
    } catch {
      throw new Malformed('text is not UTF-8')
    }
  }

  #list(length: number, depth: number): Value[] {
    if (length > this.#bytes.length - this.at) throw new Malformed('ends too early')
    const list: Value[] = []
    for (let i = 0; i < length; i += 1) list.push(this.item(depth + 1))
    return list
  }

  #map(length: number, depth: number): { [key: string]: Value } {
    const map: { [key: string]: Value } = {}
    let before: Uint8Array | null = null
    for (let i = 0; i < length; i += 1) {
      const from = this.at
      const key = this.#key()
      const encoded = this.#bytes.subarray(from, this.at)
      if (before && !comesBefore(before, encoded)) throw new Malformed('not canonical CBOR: keys out of order')
      before = encoded
      map[key] = this.item(depth + 1)
    }
    return map
  }

  #key(): string {
    const head = this.#byte()
    if (head >> 5 !== 3) throw new Malformed('a key must be text')
    const key = this.#text(this.#number(head & 31))
    if (key === '__proto__') throw new Malformed('a key that cannot travel')
    return key
  }

  #simple(info: number): boolean | null {
    if (info === 20 || info === 21) return info === 21
    if (info === 22) return null
    throw new Malformed('neither true, false nor null')
  }
}

const ascii = (bytes: Uint8Array): string | null => {
  let text = ''
  for (const byte of bytes) {
    if (byte > 127) return null
    text += String.fromCharCode(byte)
  }
  return text
}

/** Bytewise, and never the same twice. */
const comesBefore = (a: Uint8Array, b: Uint8Array): boolean => {
  const shorter = Math.min(a.length, b.length)
  for (let i = 0; i < shorter; i += 1) if (a[i] !== b[i]) return (a[i] as number) < (b[i] as number)
  return a.length < b.length && !sameBytes(a, b)
}
