import { oneEditApart } from '../words/one-edit-apart.ts'

/** Sorted words; a word's place in it is its number. */
export interface Vocabulary {
  words: readonly string[]
  /** The number of a word, or -1. */
  find(word: string): number
  /** The range of words that begin so: from (inclusive), to (exclusive). */
  beginning(start: string): [number, number]
  /** Numbers of the words one typing mistake away. */
  misspelt(word: string): number[]
}

export function openVocabulary(words: readonly string[]): Vocabulary {
  const from = (word: string) => {
    let [low, high] = [0, words.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((words[middle] ?? '') < word) low = middle + 1
      else high = middle
    }
    return low
  }
  const byLength = Map.groupBy(words.keys(), (number) => words[number]?.length ?? 0)
  return {
    words,
    find: (word) => (words[from(word)] === word ? from(word) : -1),
    beginning: (start) => [from(start), from(start + '\uffff')],
    misspelt: (word) =>
      [word.length - 1, word.length, word.length + 1]
        .flatMap((length) => byLength.get(length) ?? [])
        .filter((number) => oneEditApart(words[number] ?? '', word)),
  }
}
