/**
 * Text from bytes of unknown origin: by its byte order mark, else as UTF-8, else as what old programs on Windows write.
 * Never throws.
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' } {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : wideWithoutMark(bytes)
  if (encoding !== null) return { text: new TextDecoder(encoding).decode(bytes), encoding }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' }
  }
}

/** Plain letters in two bytes each have a zero in every second place. */
function wideWithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, 200)
  const zeros = (from: number) => head.filter((byte, at) => at % 2 === from && byte === 0).length
  if (head.length < 8) return null
  return zeros(1) > head.length * 0.4 ? 'utf-16le' : zeros(0) > head.length * 0.4 ? 'utf-16be' : null
}
