import { fold } from '@visavis/directory'

/** A name for an address: readable beginning, then letters that make it the only one. */
export function slugFor(name: string, bytes: Uint8Array): string {
  const readable = fold(name).replace(/[^a-z0-9]+/g, '-').slice(0, 48).replace(/^-+|-+$/g, '')
  return `${readable || 'group'}-${letters(bytes)}`
}

/** Seven letters and digits: 35 bits of chance or of a hash. */
function letters(bytes: Uint8Array): string {
  const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789'
  let text = ''
  for (let at = 0; at < 7 && at < bytes.length; at++) text += alphabet[bytes[at]! % 32]
  return text
}
