import { encodeTold, type Told } from '@visavis/wire'

/** A frame for many listeners: encoded once, framed for WebSocket at most once. */
export interface Parcel {
  readonly payload: Uint8Array
  framed: Buffer | null
}

/** Wraps what is told. */
export const parcel = (told: Told): Parcel => ({ payload: encodeTold(told), framed: null })

/** The parcel as one unmasked binary WebSocket frame (RFC 6455, 5.2), ready for the socket. */
export const framed = (parcel: Parcel): Buffer => (parcel.framed ??= frame(parcel.payload))

const frame = (payload: Uint8Array): Buffer => {
  const { length } = payload
  const head = length < 126 ? 2 : length < 65_536 ? 4 : 10
  const whole = Buffer.allocUnsafe(head + length)
  whole[0] = 0x82
  whole[1] = head === 2 ? length : head === 4 ? 126 : 127
  if (head === 4) whole.writeUInt16BE(length, 2)
  if (head === 10) whole.writeBigUInt64BE(BigInt(length), 2)
  whole.set(payload, head)
  return whole
}
