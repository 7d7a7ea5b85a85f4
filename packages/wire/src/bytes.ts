import { Malformed } from './malformed.ts'

const digits = '0123456789abcdef'
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Lower-case hexadecimal. */
export const toHex = (bytes: Uint8Array): string => {
  let text = ''
  for (const byte of bytes) text += digits.charAt(byte >> 4) + digits.charAt(byte & 15)
  return text
}

/** Reads lower-case hexadecimal; throws Malformed for anything else. */
export const fromHex = (text: string): Uint8Array => {
  if (!/^([0-9a-f]{2})*$/.test(text)) throw new Malformed('not lower-case hexadecimal')
  return Uint8Array.from({ length: text.length / 2 }, (_, i) => Number.parseInt(text.slice(2 * i, 2 * i + 2), 16))
}

/** base64url without padding (RFC 4648, 5). */
export const toBase64url = (bytes: Uint8Array): string => {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    const many = Math.min(bytes.length - at, 3) + 1
    for (let i = 0; i < many; i += 1) text += letters.charAt((three >> (18 - 6 * i)) & 63)
  }
  return text
}

/** Reads base64url without padding; throws Malformed for anything else, also for stray bits at the end. */
export const fromBase64url = (text: string): Uint8Array => {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  let held = 0
  let bits = 0
  let at = 0
  for (const letter of text) {
    const worth = letters.indexOf(letter)
    if (worth < 0) throw new Malformed('not base64url')
    held = ((held << 6) | worth) & 0xffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes[at++] = (held >> bits) & 255
  }
  if (bits >= 6 || (held & ((1 << bits) - 1)) !== 0) throw new Malformed('not base64url')
  return bytes
}

/** One after the other. */
export const concat = (...parts: Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** Equal? Takes the same time wherever the first difference is. */
export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => {
  if (a.length !== b.length) return false
  let difference = 0
  for (let i = 0; i < a.length; i += 1) difference |= (a[i] as number) ^ (b[i] as number)
  return difference === 0
}
