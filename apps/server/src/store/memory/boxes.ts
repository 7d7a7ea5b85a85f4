import { MOST } from '@visavis/wire'
import { firstKeptLetter, letterAt, nextLetter } from '../letter-number.ts'
import type { Dropped, Letter, Sealed } from '../store.ts'

interface Held extends Letter { readonly name: string }

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

/** The letterboxes, in memory. */
export const openBoxes = (mostBytes: number) => {
  const boxes = new Map<string, Held[]>()
  let held = 0
  return {
    drop: ({ box, hash, letter, day }: Sealed): Dropped => {
      const letters = boxes.get(hex(box)) ?? []
      const known = letters.find(({ name }) => name === hex(hash))
      if (known) return { kind: 'known', n: known.n, at: known.at }
      if (letters.length >= MOST.lettersInBox) return { kind: 'box-full' }
      if (held + letter.length > mostBytes) return { kind: 'house-full' }
      const n = nextLetter(letters.at(-1)?.n ?? null, day)
      boxes.set(hex(box), [...letters, { n, at: letterAt(n), bytes: Uint8Array.from(letter), name: hex(hash) }])
      held += letter.length
      return { kind: 'added', n, at: letterAt(n) }
    },
    letters: (box: Uint8Array, from: number, day: number): Letter[] =>
      (boxes.get(hex(box)) ?? []).filter(({ n }) => n >= Math.max(from, firstKeptLetter(day)))
        .map(({ n, at, bytes }) => ({ n, at, bytes })),
    sweep: (day: number): number => {
      let gone = 0
      for (const [box, letters] of boxes) {
        const kept = letters.filter(({ n }) => n >= firstKeptLetter(day))
        gone += letters.length - kept.length
        for (const letter of letters) if (!kept.includes(letter)) held -= letter.bytes.length
        if (kept.length === 0) boxes.delete(box)
        else boxes.set(box, kept)
      }
      return gone
    },
  }
}
