import { concat } from '@visavis/wire'
import type { Random } from '../ports.ts'

/**
 * Chance that every member's device draws alike, from a secret only they have and the letter's own words:
 * so the same letter sealed by five devices is one letter at the house. Secret: 32 bytes.
 */
export async function drawnFrom(secret: Uint8Array, content: Uint8Array): Promise<Random> {
  const label = new TextEncoder().encode('visavis letter\0')
  const seed = await sha256(concat(label, secret, await sha256(content)))
  const blocks = await Promise.all(Array.from({ length: BLOCKS }, (_, i) => sha256(concat(seed, Uint8Array.of(i)))))
  const pool = concat(...blocks)
  let drawn = 0
  return (size) => {
    if (drawn + size > pool.length) throw new Error('a letter needs less chance than that')
    drawn += size
    return pool.slice(drawn - size, drawn)
  }
}

const BLOCKS = 16

export async function sha256(bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)))
}
