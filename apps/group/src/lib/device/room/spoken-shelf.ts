import type { Inside } from './inside.ts'

/** Changed chunks of words, ready for the shelf. */
export function wordsOnShelf(inside: Inside): [string, Uint8Array | null][] {
  return inside.spoken.changed().map(([chunk, bytes]) => [inside.shelf.wordsOf(chunk), bytes])
}
