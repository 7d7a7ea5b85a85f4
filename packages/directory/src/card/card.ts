import type { Audience, Format, Letterbox, Status, Way } from '../listing/listing.ts'
import type { Series } from '../series/series.ts'

/**
 * What a group of this server publishes about itself. Integers and strings only, so that it fits into a deed;
 * coordinates are looked up by the server from postal code and city.
 */
export interface Card {
  /** 3..80 characters. */
  name: string
  /** Up to 200 characters: whom it is for, in the group's own words. */
  shortLine: string
  /** 1..3 keys of the topic tree. */
  topics: string[]
  audience: Audience
  /** 1..5 ISO 639 codes. */
  languages: string[]
  place: { district: string; city: string; postal: string; country: string } | null
  when: { series: Series[]; words: string; zone: string | null }
  format: Format
  howToCome: { way: Way; words: string }
  status: Status
}

/** What is sent to publish a card. All three keys are base64url of 32 bytes, except the sealing key (X-Wing, 1216 bytes). */
export interface CardRequest {
  card: Card
  letterbox: Letterbox
  /** SHA-256 of the edit token that the next change must show. */
  next: string
}

/** A field that cannot be taken and why, in a code the pages put into words. */
export interface CardFault {
  field: string
  fault: 'missing' | 'too-short' | 'too-long' | 'unknown' | 'too-many' | 'malformed'
}
