/**
 * A number that a text always gets, up to 2^47: old programs want numbers where we have names. Half of it is spread by one
 * multiplier, half by another (after cyrb53, public domain).
 */
export function numberFor(text: string): number {
  let [one, two] = [0xdeadbeef, 0x41c6ce57]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    one = Math.imul(one ^ code, 2654435761)
    two = Math.imul(two ^ code, 1597334677)
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909)
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909)
  return (two & 0x7fff) * 4294967296 + (one >>> 0)
}

/** Formats and service bodies are few: their numbers stay below 2^31, which every program can hold. */
export const smallNumberFor = (text: string): number => (numberFor(text) % 2147483646) + 1
