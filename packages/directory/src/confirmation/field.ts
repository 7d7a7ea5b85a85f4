import type { Listing } from '../listing/listing.ts'

/** An entry without its address, as it is kept. */
export type Entry = Omit<Listing, 'slug'>

/** One thing an entry says, as a text that can be kept, compared and shown to a person. */
export interface Field {
  read(entry: Entry): string
  /** The entry with this text in it, or null when the text makes no sense there. The entry given is not touched. */
  write(entry: Entry, text: string): Entry | null
}

/** A text of one line or several; control signs go, line ends become the same everywhere. */
export const tidy = (text: string): string =>
  text.replaceAll('\r\n', '\n').replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, ' ').trim()

/** A field that is simply words. */
export const wording = (most: number, least: number, read: (entry: Entry) => string, put: (entry: Entry, text: string) => Entry): Field => ({
  read,
  write: (entry, text) => (text.length > most || text.length < least ? null : put(entry, text)),
})

/** A field that is one of a few. */
export const oneOf = <T extends string>(allowed: readonly T[], read: (entry: Entry) => T, put: (entry: Entry, value: T) => Entry): Field => ({
  read,
  write(entry, text) {
    const value = allowed.find((each) => each === text)
    return value === undefined ? null : put(entry, value)
  },
})

/** A field that is a list of keys, with commas between them. */
export const listOf = (least: number, most: number, isKnown: (key: string) => boolean, read: (entry: Entry) => readonly string[], put: (entry: Entry, keys: string[]) => Entry): Field => ({
  read: (entry) => read(entry).join(', '),
  write(entry, text) {
    const keys = [...new Set(text.split(',').map((key) => key.trim()).filter(Boolean))]
    return keys.length < least || keys.length > most || !keys.every(isKnown) ? null : put(entry, keys)
  },
})
