/** Remembers what it has said: a page says the same few days, distances and names again and again. */
export function kept(say: (key: string) => string): (key: string) => string {
  const said = new Map<string, string>()
  return key => {
    let words = said.get(key)
    if (words === undefined) {
      if (said.size > 2000) said.clear()
      said.set(key, words = slim(say(key)))
    }
    return words
  }
}

/** The same text anew. Intl answers in two bytes a sign, and one such sign makes every page it is part of twice as large in memory. */
export function slim(text: string): string {
  return String.fromCharCode(...Array.from({ length: text.length }, (_, n) => text.charCodeAt(n)))
}
