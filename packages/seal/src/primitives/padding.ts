const LEAST = 256

/** Length after padding: 256 at least, then Padmé (at most 12 % more), so that sizes say little. */
export const paddedLength = (length: number): number => {
  if (length <= LEAST) return LEAST
  const exponent = Math.floor(Math.log2(length))
  const step = 2 ** (exponent - Math.floor(Math.log2(exponent)) - 1)
  return Math.ceil(length / step) * step
}

/** `length (4 bytes, big-endian) || bytes || zeros`. */
export const pad = (bytes: Uint8Array): Uint8Array => {
  const padded = new Uint8Array(paddedLength(bytes.length + 4))
  new DataView(padded.buffer).setUint32(0, bytes.length)
  padded.set(bytes, 4)
  return padded
}

/** What was padded, or null when it is not the one padding of it. */
export const unpad = (padded: Uint8Array): Uint8Array | null => {
  if (padded.length < LEAST) return null
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0)
  if (paddedLength(length + 4) !== padded.length) return null
  if (padded.subarray(4 + length).some((byte) => byte !== 0)) return null
  return padded.slice(4, 4 + length)
}
