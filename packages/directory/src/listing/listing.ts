import type { Consent } from '../consent/consent.ts'
import type { Confirmation, Standing } from '../freshness/freshness.ts'
import type { When } from '../series/series.ts'
import type { Place } from '../place/place.ts'

/** Whom a group is for: people who have the problem themselves, their relatives and friends, or both together. */
export type Audience = 'affected' | 'relatives' | 'both'

/** How people meet. `hybrid` is a room and a link at once. */
export type Format = 'in-person' | 'online' | 'hybrid' | 'phone'

/**
 * Whether one can come now. `on-dates`: new people at certain meetings only; `closed`: no new people for now; `pausing` also
 * stands for a place that is closed for the time being.
 */
export const statuses = ['forming', 'open', 'on-dates', 'waiting-list', 'full', 'closed', 'pausing', 'ended'] as const
export type Status = (typeof statuses)[number]

/** How one comes. `knock` exists only for groups that live on this server. */
export type Way = 'just-come' | 'call-first' | 'knock'

export interface HowToCome {
  way: Way
  /** In the group's own words; may be empty. */
  words: string
  /** A mailbox or telephone that belongs to a task, never to a person; null if none is public. */
  contact: string | null
}

/** How to join from afar. */
export interface Join {
  link: string | null
  /** False when the link leads to a service we do not know: it is kept and shown with its host. */
  known: boolean
  phone: string | null
  words: string
}

export type TagKind = 'language' | 'access' | 'who' | 'openness' | 'method' | 'place' | 'other'

/** A type code of a feed, always together with the fellowship that gives it its meaning. */
export interface Tag {
  /** `aa:C`; `?:XYZ` when neither the fellowship nor the code is known. */
  code: string
  kind: TagKind
  /** Null when the code is unknown: show the bare code. */
  label: { en: string; fr: string; de: string } | null
}

/** Where a listing comes from. `here` groups published their card themselves; `sample` ones are invented. */
export type Origin =
  | { kind: 'here' }
  | { kind: 'sample' }
  | {
      kind: 'import'
      source: string
      /** Page of the group at the source, if any. */
      url: string | null
      fellowship: string | null
      /** What the source claims as its last change (ISO day), never a proof of freshness. */
      claimed: string | null
      /** ISO day this listing was last seen in its source. */
      seen: string
      /** ISO day since which its source no longer has it; null while it does. */
      missingSince: string | null
    }

/** The public mailbox of a group that lives here: base64url address and sealing key. */
export interface Letterbox {
  address: string
  key: string
}

/** A group's public face. */
export interface Listing {
  slug: string
  name: string
  shortLine: string
  notes: string
  /** Keys of the topic tree. */
  topics: string[]
  audience: Audience
  /** ISO 639 codes, such as `en`, `fr`, `de`, `ase`; empty when the source does not say. */
  languages: string[]
  place: Place | null
  when: When
  format: Format
  join: Join | null
  howToCome: HowToCome
  status: Status
  tags: Tag[]
  origin: Origin
  /** Only for `here`. */
  letterbox: Letterbox | null
  /** The contact point that looks after this entry, by its name. */
  contactPoint?: string
  /** The last time somebody said that all this is still so. A feed saying so is none. */
  confirmed?: Confirmation
  /** How far it could be trusted on the day it was read from the file; it is not kept there. */
  standing?: Standing
  /** What the group agreed to have published, where and since when. Without it, the entry was public before it came here. */
  consents?: Consent[]
}

/** True for groups one can knock at. */
export const livesHere = (listing: Listing): boolean => listing.origin.kind === 'here'
