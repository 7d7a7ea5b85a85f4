import { Refusal } from './refusal.ts'
import { whatElse } from './what-else.ts'

const [quote, backslash, openList, closeList, openRecord, closeRecord, comma] = [34, 92, 91, 93, 123, 125, 44]
const isSpace = (byte: number): boolean => byte === 32 || byte === 10 || byte === 13 || byte === 9

/** One element of the list as it stands in the file, and its number from 1. */
export interface RawRow {
  number: number
  text: string
}

const mostBytesInRow = 1_000_000
const deepest = 60

/**
 * Cuts a JSON list into its elements while it is being read, so that a file of any size needs memory for one row only.
 * Throws Refusal for anything that is not a complete list in UTF-8.
 */
export async function* splitRows(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<RawRow> {
  const utf8 = new TextDecoder('utf-8', { fatal: true })
  let rest: Uint8Array = new Uint8Array(0)
  const state = { opened: false, closed: false, depth: 0, inText: false, escaped: false, start: -1, number: 0 }
  for await (const chunk of chunks) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    const from = rest.length
    for (const [start, end] of cut(bytes, from, state)) {
      state.number++
      yield { number: state.number, text: decode(utf8, bytes.subarray(start, end), state.number) }
    }
    rest = state.start < 0 ? new Uint8Array(0) : bytes.slice(state.start)
    if (rest.length > mostBytesInRow) throw new Refusal(`Row ${state.number + 1} is larger than a megabyte; that is no group. Nothing was imported.`)
    state.start = state.start < 0 ? -1 : 0
  }
  if (!state.opened) throw new Refusal('The file is empty. Nothing was imported.')
  if (!state.closed) throw new Refusal(`The file ends in the middle, after ${state.number} whole rows. It was probably not copied or downloaded completely: get it again. Nothing was imported.`)
}

type State = { opened: boolean; closed: boolean; depth: number; inText: boolean; escaped: boolean; start: number; number: number }

/** Walks over bytes and yields where elements begin and end. `state.start` is where an unfinished one begins, or -1. */
function* cut(bytes: Uint8Array, from: number, state: State): Generator<[number, number]> {
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at]!
    if (state.inText) {
      if (state.escaped) state.escaped = false
      else if (byte === backslash) state.escaped = true
      else if (byte === quote) state.inText = false
      continue
    }
    if (isSpace(byte) || !state.opened) {
      if (!isSpace(byte)) openOrRefuse(bytes, at, state)
      continue
    }
    if (state.closed) throw new Refusal('Something follows after the end of the list. The file is damaged. Nothing was imported.')
    const ends = state.depth === 0 && (byte === comma || byte === closeList)
    if (ends) {
      if (state.start >= 0) yield [state.start, at]
      state.start = -1
      state.closed = byte === closeList
      continue
    }
    if (state.start < 0) state.start = at
    if (byte === quote) state.inText = true
    else if (byte === openRecord || byte === openList) deeper(state)
    else if (byte === closeRecord || byte === closeList) state.depth--
  }
}

function deeper(state: State): void {
  if (++state.depth > deepest) throw new Refusal(`Row ${state.number + 1} is nested more than ${deepest} times; that is no group. Nothing was imported.`)
}

function openOrRefuse(bytes: Uint8Array, at: number, state: State): void {
  const byte = bytes[at]!
  const mark = byte === 0xef || byte === 0xbb || byte === 0xbf
  if (mark) return
  if (byte === openList) {
    state.opened = true
    return
  }
  throw new Refusal(whatElse(Buffer.from(bytes.subarray(at, at + 200)).toString('latin1')))
}

function decode(utf8: InstanceType<typeof TextDecoder>, bytes: Uint8Array, number: number): string {
  try {
    return utf8.decode(bytes).trim()
  } catch {
    throw new Refusal(`Row ${number} is not UTF-8 text. Save the file as UTF-8 and try again. Nothing was imported.`)
  }
}
