import { decode, encode, shape } from '@visavis/wire'
import type { Start } from '@visavis/seal'

/** What must never be lost about a room: where it is and who I am in it. Private keys too: the shelf is encrypted. */
export interface RoomRecord {
  key: string
  label: string
  standing: 'coming-in' | 'in' | 'leaving' | 'out'
  logId: Uint8Array
  /** Seeds of my identity in this group, 32 bytes each. */
  ik: Uint8Array
  uk: Uint8Array
  /** My member record, the very bytes I knocked or founded with: made again, it may differ. */
  record: Uint8Array
  /** Where the log begins for me, as I was told; null for who founded it. */
  start: Start | null
  /** The tokens I was called in with; later ones come from the epochs' secrets. More than one when calls differ: any one member can write a call. */
  tokens: Uint8Array[]
  /** When it came to this device, ms. */
  since: number
}

/** Calls that are tried. */
export const MOST_CALLS = 16

const { bytesOf, bytesUpTo, count, listOf, map, orNull, textUpTo } = shape
const shaped = map({
  key: textUpTo(64), label: textUpTo(200), standing: textUpTo(20), logId: bytesOf(16), ik: bytesOf(32), uk: bytesOf(32), record: bytesUpTo(4096),
  start: orNull(map({ seq: count, chain: bytesOf(32) })), tokens: listOf(bytesOf(32), MOST_CALLS), since: count,
})

export const writeRecord = (record: RoomRecord): Uint8Array => encode({ ...record, start: record.start && { ...record.start } })

export function readRecord(bytes: Uint8Array): RoomRecord {
  const { standing, ...rest } = shaped(decode(bytes), 'room')
  return { ...rest, standing: standing as RoomRecord['standing'] }
}
