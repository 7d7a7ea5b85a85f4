import { openVocabulary } from './vocabulary.ts'
import type { Vocabulary } from './vocabulary.ts'
import { searchableWords } from './words-in.ts'

/** For each word the listings that have it, as `listing * 4 + weight`, in the order of the listings. */
export interface Postings {
  vocabulary: Vocabulary
  of(word: number): Uint32Array
  /** Where the entries of each word begin, and all entries. */
  starts: Uint32Array
  entries: Uint32Array
}

export const openPostings = (vocabulary: Vocabulary, starts: Uint32Array, entries: Uint32Array): Postings => ({
  vocabulary, starts, entries, of: (word) => entries.subarray(starts[word], starts[word + 1]),
})

/** Gathers words listing by listing; `finish` sorts them. */
export function gatherPostings(): { add(listing: number, texts: Iterable<[string, number]>): void; finish(): Postings } {
  const numbers = new Map<string, number>()
  // The same towns and tags come again and again: their words are read once.
  const remembered = new Map<string, number[]>()
  let pairs = new Uint32Array(1 << 16)
  let length = 0
  /** Where each word was put last: a word counts once a listing, with its best weight. */
  const lastAt: number[] = []
  const push = (word: number, posting: number) => {
    if (length + 2 > pairs.length) pairs = grown(pairs)
    lastAt[word] = length
    pairs[length++] = word
    pairs[length++] = posting
  }
  const numberOf = (word: string) => {
    const known = numbers.get(word)
    if (known !== undefined) return known
    numbers.set(word, numbers.size)
    return numbers.size - 1
  }
  const wordsIn = (text: string) => {
    const known = remembered.get(text)
    if (known) return known
    const words = [...new Set(searchableWords(text))].map(numberOf)
    if (text.length < 60 && remembered.size < 200_000) remembered.set(text, words)
    return words
  }
  return {
    add(listing, texts) {
      for (const [text, weight] of texts) {
        if (text === '') continue
        for (const word of wordsIn(text)) {
          const at = lastAt[word] ?? -1
          const known = at >= 0 && pairs[at + 1]! >> 2 === listing
          if (known) pairs[at + 1] = Math.max(pairs[at + 1]!, listing * 4 + weight)
          else push(word, listing * 4 + weight)
        }
      }
    },
    finish: () => sortPostings(numbers, pairs.subarray(0, length)),
  }
}

function grown(pairs: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(pairs.length * 2)
  larger.set(pairs)
  return larger
}

/** A counting sort by word: two walks over the pairs, no comparisons. */
function sortPostings(numbers: ReadonlyMap<string, number>, pairs: Uint32Array): Postings {
  const words = [...numbers.keys()].sort()
  const newNumber = new Uint32Array(words.length)
  words.forEach((word, sorted) => (newNumber[numbers.get(word) ?? 0] = sorted))
  const starts = new Uint32Array(words.length + 1)
  for (let i = 0; i < pairs.length; i += 2) starts[newNumber[pairs[i]!]! + 1]!++
  for (let word = 0; word < words.length; word++) starts[word + 1]! += starts[word]!
  const next = starts.slice()
  const entries = new Uint32Array(pairs.length / 2)
  for (let i = 0; i < pairs.length; i += 2) entries[next[newNumber[pairs[i]!]!]!++] = pairs[i + 1]!
  return openPostings(openVocabulary(words), starts, entries)
}
