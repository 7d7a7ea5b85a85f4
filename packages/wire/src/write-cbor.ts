import type { Value } from './value.ts'

declare class TextEncoder {
  encode(text: string): Uint8Array
}

const utf8 = new TextEncoder()

/** Writes one plain value in its one encoding (RFC 8949, 4.2.1). What is not plain must have been refused before. */
export class CborWriting {
  #bytes = new Uint8Array(512)
  #at = 0

  /** A copy of what was written, and not a byte more. */
  written(): Uint8Array {
    return this.#bytes.slice(0, this.#at)
  }

  item(value: Value): void {
    if (typeof value === 'number') return value < 0 ? this.#head(1, -1 - value) : this.#head(0, value)
    if (typeof value === 'string') return this.#counted(3, utf8.encode(value))
    if (value instanceof Uint8Array) return this.#counted(2, value)
    if (value === null || typeof value === 'boolean') return this.#head(7, value === null ? 22 : value ? 21 : 20)
    if (Array.isArray(value)) return this.#list(value)
    this.#map(value)
  }

  #list(items: readonly Value[]): void {
    this.#head(4, items.length)
    for (const item of items) this.item(item)
  }

  #map(map: { [key: string]: Value }): void {
    const entries = Object.entries(map).map(([key, value]) => ({ key: utf8.encode(key), value }))
    this.#head(5, entries.length)
    for (const { key, value } of entries.sort((a, b) => order(a.key, b.key))) {
      this.#counted(3, key)
      this.item(value)
    }
  }

  #counted(major: number, bytes: Uint8Array): void {
    this.#head(major, bytes.length)
    this.#room(bytes.length)
    this.#bytes.set(bytes, this.#at)
    this.#at += bytes.length
  }

  #head(major: number, number: number): void {
    this.#room(9)
    if (number < 24) return this.#byte((major << 5) | number)
    const more = number < 0x100 ? 1 : number < 0x1_0000 ? 2 : number < 0x1_0000_0000 ? 4 : 8
    this.#byte((major << 5) | (24 + Math.log2(more)))
    for (let left = more - 1; left >= 0; left -= 1) this.#byte(Math.floor(number / 256 ** left) % 256)
  }

  #byte(byte: number): void {
    this.#bytes[this.#at] = byte
    this.#at += 1
  }

  #room(more: number): void {
    if (this.#at + more <= this.#bytes.length) return
    const wider = new Uint8Array(2 * (this.#at + more))
    wider.set(this.#bytes.subarray(0, this.#at))
    this.#bytes = wider
  }
}

/** Bytewise by encoding: a shorter key has the lesser head. */
const order = (a: Uint8Array, b: Uint8Array): number => {
  const at = a.length === b.length ? a.findIndex((byte, i) => byte !== b[i]) : -1
  return at < 0 ? a.length - b.length : (a[at] as number) - (b[at] as number)
}
