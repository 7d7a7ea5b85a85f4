const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

const unusual = /[<&\u0000-\u001f\u007f-\u00a0\u200b\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]| {2}/

/** Plain text from whatever a feed holds: no tags, no control characters, at most `most` characters. Not text: empty. */
export function plain(given: unknown, most: number): string {
  if (typeof given === 'number') return String(given)
  if (typeof given !== 'string') return ''
  // Most texts are plain already, and a feed has a million of them.
  if (!unusual.test(given)) return given.slice(0, most * 4).trim().slice(0, most).trim()
  return given
    .slice(0, most * 4)
    .replace(/<br\s*\/?>|<\/p>/gi, '\n')
    .replace(/<[^<>]{0,500}>/g, '')
    .replace(/&(amp|lt|gt|quot|apos|nbsp|#\d{1,6});/gi, (whole, name: string) => entity(whole, name.toLowerCase()))
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g, ' ')
    .replace(/[ \u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, most)
    .trim()
}

function entity(whole: string, name: string): string {
  if (!name.startsWith('#')) return entities[name] ?? whole
  const code = Number(name.slice(1))
  return code > 31 && code < 0x10ffff ? String.fromCodePoint(code) : ' '
}

/** One line of plain text. */
export function line(given: unknown, most: number): string {
  const text = plain(given, most)
  return text.includes('\n') ? text.replaceAll('\n', ' ') : text
}

/** Names shouted in capitals, as regions often are, in quieter letters; mixed ones stay. `COSTA MESA` -> `Costa Mesa`. */
export function calm(name: string): string {
  if (name.length < 4 || name !== name.toUpperCase() || !/\p{L}{3}/u.test(name)) return name
  return name.toLowerCase().replace(/(^|[\s\-/('])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
}
