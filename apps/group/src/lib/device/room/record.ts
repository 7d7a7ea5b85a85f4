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
  /** The token I came in with; later ones come from the epochs' secrets. */
  token: Uint8Array | null
  /** When it came to this device, ms. */
  since: number
}

const { bytesOf, bytesUpTo, count, map, orNull, textUpTo } = shape
const shaped = map({
  key: textUpTo(64), label: textUpTo(200), standing: textUpTo(20), logId: bytesOf(16), ik: bytesOf(32), uk: bytesOf(32), record: bytesUpTo(4096),
  start: orNull(map({ seq: count, chain: bytesOf(32) })), token: orNull(bytesOf(32)), since: count,
})

export const writeRecord = (record: RoomRecord): Uint8Array => encode({ ...record, start: record.start && { ...record.start } })

export function readRecord(bytes: Uint8Array): RoomRecord {
  const { standing, ...rest } = shaped(decode(bytes), 'room')
  return { ...rest, standing: standing as RoomRecord['standing'] }
}
