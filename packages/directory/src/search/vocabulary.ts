import { mayBeginCompound } from '../words/compound.ts'
import { oneEditApart, oneEditFrom } from '../words/one-edit-apart.ts'
import { stem } from '../words/stem.ts'

/** Sorted words; a word's place in it is its number. */
export interface Vocabulary {
  words: readonly string[]
  /** Numbers of the long words, sorted by how they end. */
  endings: Uint32Array
  /** The number of a word, or -1. */
  find(word: string): number
  /** The range of words that begin so: from (inclusive), to (exclusive). */
  beginning(start: string): [number, number]
  /** Numbers of the other forms of a word: plural, case, who has it. */
  forms(word: string): number[]
  /** Numbers of compounds whose last part it is. */
  ending(end: string): number[]
  /** Numbers of the words one typing mistake away. */
  misspelt(word: string): number[]
}

/** Shorter words are hardly compounds, and would only take room. */
const leastCompound = 8
const mostForms = 400

/** Opens sorted words; `known` endings, as this gave them before, save sorting them again. */
export function openVocabulary(words: readonly string[], known?: Uint32Array): Vocabulary {
  const endings = known ?? sortedByEnd(words)
  const from = (word: string) => firstOf(words.length, (number) => (words[number] ?? '') >= word)
  const find = (word: string) => (words[from(word)] === word ? from(word) : -1)
  const beginning = (start: string): [number, number] => [from(start), from(start + '\uffff')]
  let byLength: Map<number, number[]> | null = null
  return {
    words, endings, find, beginning,
    forms(word) {
      const root = stem(word)
      const [first, end] = beginning(root)
      return Array.from({ length: Math.min(end - first, mostForms) }, (_, at) => first + at).filter((number) => stem(words[number] ?? '') === root)
    },
    ending(end) {
      const first = firstOf(endings.length, (at) => compareEnds(words[endings[at]!] ?? '', end) >= 0)
      const found: number[] = []
      for (let at = first; at < endings.length && (words[endings[at]!] ?? '').endsWith(end); at++) found.push(endings[at]!)
      return found.filter((number) => mayBeginCompound((words[number] ?? '').slice(0, -end.length)))
    },
    misspelt(word) {
      if (/^[a-z]+$/.test(word)) return [...new Set([...oneEditFrom(word)].map(find))].filter((number) => number >= 0)
      byLength ??= Map.groupBy(words.keys(), (number) => words[number]?.length ?? 0)
      return [word.length - 1, word.length, word.length + 1].flatMap((length) => byLength?.get(length) ?? []).filter((number) => oneEditApart(words[number] ?? '', word))
    },
  }
}

/** The first of so many for which it is true, and for all after it. */
function firstOf(count: number, isTrue: (at: number) => boolean): number {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isTrue(middle)) high = middle
    else low = middle + 1
  }
  return low
}

const reversed = (word: string): string => word.split('').toReversed().join('')

function sortedByEnd(words: readonly string[]): Uint32Array {
  const long = [...words.keys()].filter((number) => words[number]!.length >= leastCompound && !/[^a-z]/.test(words[number]!))
  const backwards = new Map(long.map((number) => [number, reversed(words[number]!)]))
  return Uint32Array.from(long.sort((a, b) => (backwards.get(a)! < backwards.get(b)! ? -1 : 1)))
}

/** Compares from the last letter on, as `sortedByEnd` sorts; a word that ends with `end` comes at or after it. */
function compareEnds(word: string, end: string): number {
  for (let at = 1; at <= end.length; at++) {
    const difference = (word.charCodeAt(word.length - at) || 0) - end.charCodeAt(end.length - at)
    if (difference !== 0) return difference
  }
  return 0
}
