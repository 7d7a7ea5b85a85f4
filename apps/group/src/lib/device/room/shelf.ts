/** Where things of one room stand on the shelf. Numbers are padded so that keys sort as they count. */
export const shelfOf = (room: string) => {
  const at = (name: string) => `room/${room}/${name}`
  return {
    about: at('about'),
    checkpoint: at('checkpoint'),
    notes: at('notes'),
    tail: at('tail/'),
    tailFrom: (seq: number) => at(`tail/${padded(seq)}`),
    outbox: at('out/'),
    out: (order: number) => at(`out/${padded(order)}`),
    words: at('words/'),
    wordsOf: (chunk: number) => at(`words/${padded(chunk)}`),
    all: at(''),
  }
}

export const roomKeys = (shelfKeys: readonly string[]): string[] =>
  shelfKeys.flatMap((key) => /^room\/([^/]+)\/about$/.exec(key)?.[1] ?? [])

function padded(number: number): string {
  return String(number).padStart(12, '0')
}
