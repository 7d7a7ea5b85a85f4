const unfolded: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ħ: 'h' }

/** Lower case without accents; everything but letters and digits becomes one space. `Bègue-Straße` -> `begue strasse`. */
export function fold(text: string): string {
  // Most words are plain ASCII already; the slow path is for the others.
  const plain = /[^\x00-\x7f]/.test(text) ? withoutAccents(text) : text.toLowerCase()
  return plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

function withoutAccents(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœøłđðþıħ]/g, (letter) => unfolded[letter] ?? letter)
    .replace(/['’ʼ]/g, ' ')
}

/** The folded words of a text, in order. */
export function wordsOf(text: string): string[] {
  const folded = fold(text)
  return folded === '' ? [] : folded.split(' ')
}
