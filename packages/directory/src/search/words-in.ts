import { fellowshipByKey } from '../feed/fellowship.ts'
import type { Listing } from '../listing/listing.ts'
import { wordsOf } from '../words/fold.ts'

/** How much it counts when a word stands in the name, in one of the short facts, or in the notes. */
const inName = 3
const inFacts = 2
const inNotes = 1

/** Texts of a listing by which it may be found, with their weight (1..3). Topics are matched apart. */
export function* textsOf(listing: Listing): Generator<[string, number]> {
  yield [listing.name, inName]
  yield [listing.shortLine, inFacts]
  const { place, origin } = listing
  if (place) for (const text of [place.city, place.district, place.region, place.postal, place.venue]) yield [text, inFacts]
  for (const tag of listing.tags) if (tag.label) for (const label of Object.values(tag.label)) yield [label, inFacts]
  if (origin.kind === 'import' && origin.fellowship) {
    yield [origin.fellowship, inFacts]
    yield [fellowshipByKey(origin.fellowship)?.name ?? '', inFacts]
  }
  if (place) yield [place.address, inNotes]
  yield [listing.notes, inNotes]
  yield [listing.when.words, inNotes]
}

/** Words worth keeping: long numbers are meeting ids and phone numbers, which nobody searches for. */
export const searchableWords = (text: string): string[] => wordsOf(text).filter((word) => word.length <= 40 && !/\d{6}/.test(word))
