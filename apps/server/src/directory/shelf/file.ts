import { closeSync, existsSync, fsyncSync, ftruncateSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import type { Snapshot } from '@visavis/directory'

/** Of what a kept shelf is: a change of the file, a touch, a day (ISO). */
export interface Edition {
  listings: number
  touched: number
  day: string
}

interface Header extends Edition {
  format: number
  /** Bytes after the header: a file with fewer was cut off. */
  bytes: number
  facts: Snapshot['facts']
  columns: { name: string; kind: keyof typeof kinds; from: number; bytes: number }[]
}

/** Grows whenever a shelf is made otherwise: an older file is then left aside and made anew. */
const format = 1
const mark = 'visavis shelf\n'
const kinds = { Uint8Array, Uint16Array, Uint32Array, Float64Array }
const aligned = (at: number): number => Math.ceil(at / 8) * 8
const lengthAt = aligned(mark.length)

/** Writes a shelf beside its place and then puts it there, so that a half-written one is never read. */
export function keepShelf(path: string, { facts, words, columns }: Snapshot, rows: Uint32Array, edition: Edition): void {
  const parts = Object.entries({ ...columns, rows, words: new TextEncoder().encode(words) })
  let at = 0
  const placed = parts.map(([name, column]) => {
    const from = at
    at = aligned(at + column.byteLength)
    return { name, kind: column.constructor.name as keyof typeof kinds, from, bytes: column.byteLength }
  })
  const header = new TextEncoder().encode(JSON.stringify({ ...edition, format, bytes: at, facts, columns: placed } satisfies Header))
  const begins = aligned(lengthAt + 8 + header.length)
  const fresh = `${path}.new`
  const file = openSync(fresh, 'w', 0o600)
  try {
    writeAll(file, new TextEncoder().encode(mark), 0)
    writeAll(file, new Uint8Array(new Float64Array([header.length]).buffer), lengthAt)
    writeAll(file, header, lengthAt + 8)
    for (const [index, [, column]] of parts.entries()) writeAll(file, new Uint8Array(column.buffer, column.byteOffset, column.byteLength), begins + placed[index]!.from)
    ftruncateSync(file, begins + at)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(fresh, path)
}

function writeAll(file: number, bytes: Uint8Array, at: number): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done, bytes.length - done, at + done)
}

export interface KeptShelf {
  snapshot: Snapshot
  rows: Uint32Array
  edition: Edition
}

/** Reads a kept shelf; null when there is none that this program can use. */
export function readShelf(path: string): KeptShelf | null {
  if (!existsSync(path)) return null
  try {
    const bytes = readFileSync(path)
    if (bytes.subarray(0, mark.length).toString() !== mark) return null
    const length = bytes.readDoubleLE(lengthAt)
    const { facts, columns, format: made, bytes: expected, ...edition } = JSON.parse(bytes.subarray(lengthAt + 8, lengthAt + 8 + length).toString()) as Header
    const begins = bytes.byteOffset + aligned(lengthAt + 8 + length)
    if (made !== format || bytes.byteOffset + bytes.length !== begins + expected) return null
    const read = new Map(columns.map(({ name, kind, from, bytes: size }) => [name, new kinds[kind](bytes.buffer, begins + from, size / kinds[kind].BYTES_PER_ELEMENT)]))
    const words = new TextDecoder().decode(read.get('words'))
    return { snapshot: { facts, words, columns: Object.fromEntries(read) }, rows: read.get('rows') as Uint32Array, edition }
  } catch {
    return null
  }
}

