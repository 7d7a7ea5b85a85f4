import { decode, encode } from '../cbor.ts'
import { MOST } from '../limits.ts'
import { bytesUpTo, count, listOf, map, orNull } from '../shape/shape.ts'

/** An entry where the server put it; `words` is null when it has none or they are forgotten. */
export interface Placed {
  seq: number
  at: number
  entry: Uint8Array
  words: Uint8Array | null
}

/** `GET /log/:logId/entries?from=N&most=M`: `head` is the seq the next entry will get. */
export interface Page {
  head: number
  entries: Placed[]
}

const placed = map({ seq: count, at: count, entry: bytesUpTo(MOST.rekey), words: orNull(bytesUpTo(MOST.words)) })
const shape = map({ head: count, entries: listOf(placed, MOST.page) })

/** A page, as CBOR. */
export const encodePage = ({ head, entries }: Page): Uint8Array =>
  encode({ head, entries: entries.map(({ seq, at, entry, words }) => ({ seq, at, entry, words })) })

/** Reads a page; throws Malformed. */
export const decodePage = (bytes: Uint8Array): Page => shape(decode(bytes), 'page')
